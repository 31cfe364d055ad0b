// npm run backup FILE
import { runApiCommand } from './run-api-command.mjs';

runApiCommand('backup');
