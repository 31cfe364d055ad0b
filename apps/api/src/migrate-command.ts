import 'reflect-metadata';
// Declares every entity, so that the rights of their tables are known.
import './features/index.js';
import { runCommand, say } from './operations/run-command.js';
import { StartRefused } from './platform/config.js';
import { migrate } from './platform/db/data-source.js';

// The step before several apis start on one server: brings the schema up to date as the owner and grants the api's login
// its rights.

await runCommand({ mayCreate: true }, async ({ database: { ownerUrl, appUrl } }) => {
  if (!ownerUrl) {
    throw new StartRefused('迁移需要 DATABASE_OWNER_URL / To migrate, DATABASE_OWNER_URL is needed.');
  }
  const applied = await migrate(ownerUrl, appUrl);
  say(`已运行 ${applied} 个迁移 / ${applied} migrations applied`);
});
