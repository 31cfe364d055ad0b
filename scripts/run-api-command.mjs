// What the operator's commands share: set up quietly, then the compiled command with the arguments given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './set-up.mjs';

/** Runs one of the api's commands to its end with our own exit code. */
export function runApiCommand(name) {
  setUp();
  const file = join(root, 'apps/api/dist', `${name}-command.js`);
  const done = spawnSync(process.execPath, ['--enable-source-maps', file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(done.status ?? 1);
}
