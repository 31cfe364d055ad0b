// npm run reconcile
import { runApiCommand } from './run-api-command.mjs';

runApiCommand('reconcile');
