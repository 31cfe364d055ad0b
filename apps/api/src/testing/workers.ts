/** Databases and api processes that one test run keeps, one of each a jest worker. */
export const WORKERS = 2;

/** Name of a worker's database. */
export const databaseOf = (worker: number): string => `wushe_test_${worker}`;
