// npm run regions -- 33: loads the regions of another province.
import { runApiCommand } from './run-api-command.mjs';

runApiCommand('load-regions');
