export { isReachableByOthers, servingAccount } from './account.js';
export { STATE_FOLDER } from './binaries.js';
export { runningEmbeddedPostgres, startEmbeddedPostgres } from './start.js';
