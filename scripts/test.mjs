// npm test: set up, every gate, every test; then the tests once more as if the machine stood in New York.
import { setUp, run, withBin } from './set-up.mjs';

setUp();
run('node', ['scripts/check.mjs']);
run('turbo', ['run', 'test', '--concurrency=1', '--output-logs=new-only', '--log-order=grouped']);
run('turbo', ['run', 'test', '--concurrency=1', '--output-logs=errors-only', '--filter=!@wushe/web'], {
  env: { ...withBin, TZ: 'America/New_York' },
});
console.log('All gates and tests passed.');
