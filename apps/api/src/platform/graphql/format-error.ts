import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal, type RefusalCode } from '../refusal.js';
import { isDatabaseAway } from '../db/away.js';

const logger = new Logger('GraphQL');

/** Apollo's codes for faults of the request itself. */
const REQUEST_FAULTS: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'INVALID_INPUT',
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
};

/** Turns whatever was thrown into the one shape of errors on the wire: a refusal with its code, or "something broke". */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const refusal = refusalIn(cause);
  if (refusal) {
    return {
      ...place,
      message: refusal.code,
      extensions: { code: refusal.code, refusal: true, details: refusal.details },
    };
  }
  const fault = REQUEST_FAULTS[String(formatted.extensions?.['code'])];
  if (fault) {
    const http = formatted.extensions?.['http'];
    return {
      ...place,
      message: formatted.message,
      extensions: {
        code: fault,
        refusal: true,
        details: { message: formatted.message },
        ...(http ? { http } : {}),
      },
    };
  }
  if (isDatabaseAway(cause)) {
    return { ...place, message: 'TRY_AGAIN', extensions: { code: 'TRY_AGAIN', refusal: true, details: {} } };
  }
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    ...place,
    message: 'SOMETHING_BROKE',
    extensions: { code: 'SOMETHING_BROKE', refusal: false, details: {} },
  };
}

/** The refusal itself, or the one a scalar threw while a variable was read. */
function refusalIn(cause: unknown): Refusal | null {
  if (cause instanceof Refusal) return cause;
  const inner = cause instanceof Error && 'originalError' in cause ? cause.originalError : null;
  return inner instanceof Refusal ? inner : null;
}
