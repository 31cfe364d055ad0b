import { createHash } from 'node:crypto';

/** 63 bits of a record's id by SHA-256: the engine's tie-break, the same whatever the order of records. */
export const keyOf = (id: string): bigint => createHash('sha256').update(id).digest().readBigInt64BE() >> 1n;
