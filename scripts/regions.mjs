// npm run regions -- 33: loads the regions of another province.
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

setUp();
run('node', [join(root, 'apps/api/dist/load-regions-command.js'), ...process.argv.slice(2)]);
