import { backUp } from './operations/backup.js';
import { pathFrom, runCommand, say } from './operations/run-command.js';

// npm run backup FILE: every table of the database the environment names, also while the api runs on it.

await runCommand({ usage: 'npm run backup FILE' }, async ({ database, arguments: [given = ''] }) => {
  const file = pathFrom(given);
  const { tables, rows } = await backUp(database.ownerUrl ?? database.appUrl, file);
  say(`已备份 ${tables} 张表、${rows} 行 / ${tables} tables and ${rows} rows are in ${file}`);
  say(
    '密钥不在其中，请另存 / The keys are not in it: keep WUSHE_KEYS (demo: keys.json in the data folder) elsewhere.',
  );
});
