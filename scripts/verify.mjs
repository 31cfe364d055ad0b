// npm run verify
import { runApiCommand } from './run-api-command.mjs';

runApiCommand('verify');
