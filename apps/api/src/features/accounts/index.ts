export { Accounts } from './accounts.service.js';
export { AccountsModule } from './accounts.module.js';
export { Grant } from './grant.entity.js';
export { Person } from './person.entity.js';
export { Sessions } from './sessions.service.js';
