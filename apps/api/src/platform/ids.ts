import { uuidv7 } from 'uuidv7';

/** A new record's id: UUIDv7, so that rows made together lie together. */
export const newId = (): string => uuidv7();

/** An id before all others, where a walk through a table begins. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id; anything else would be an error in PostgreSQL. */
export const isId = (text: string): boolean => UUID.test(text);
