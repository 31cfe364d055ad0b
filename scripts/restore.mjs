// npm run restore FILE
import { runApiCommand } from './run-api-command.mjs';

runApiCommand('restore');
