import { Refusal } from '../refusal.js';

/** SQLSTATE classes and socket errors that mean "the server is away", not "the statement is wrong". */
const AWAY = /^(57P0[1-4]|08\d{3}|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;
const AWAY_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether an error says that the database cannot be reached for the moment. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'TRY_AGAIN';
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return AWAY.test(code) || AWAY_TEXT.test(error.message);
}
