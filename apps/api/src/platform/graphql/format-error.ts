import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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
  const cause = innermost(unwrapResolverError(error));
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (cause instanceof Refusal) {
    return {
      ...place,
      message: cause.code,
      extensions: { code: cause.code, refusal: true, details: cause.details },
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

/** What was thrown in the first place: a scalar's refusal and a fault before the first resolver come wrapped. */
function innermost(thrown: unknown): unknown {
  const inner = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  return inner ? innermost(inner) : thrown;
}
