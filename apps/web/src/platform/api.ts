import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A GraphQL document as the code generator writes it: a string that knows its result and its variables. */
export type ApiDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
};

type Given<Variables> =
  Variables extends Record<string, never>
    ? [variables?: undefined]
    : Record<string, never> extends Variables
      ? [variables?: Variables]
      : [variables: Variables];

/** The api said no for a reason of the domain; the words for the code are in `refusal-text.ts`. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
    readonly requestId: string | undefined,
  ) {
    super(code);
  }
}

/** The api could not be reached: no network, or it does not answer. What was typed is still here. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Something broke on the other side; the request id finds it in the log. */
export class BrokenError extends Error {
  override readonly name = 'BrokenError';
  constructor(
    message: string,
    readonly requestId: string | undefined,
  ) {
    super(message);
  }
}

type WireError = { message: string; extensions?: Record<string, unknown> };
type WireAnswer = { data?: unknown; errors?: readonly WireError[] };

/** Changes that wait for their answer, by what was sent. */
const underway = new Map<string, Promise<unknown>>();

/** How long one request may take before it counts as unreachable, in milliseconds; a file takes longer. */
const patience = 30_000;
const filePatience = 180_000;
const tooLarge = 413;

/**
 * Asks the api one question. Throws RefusalError for a refusal, UnreachableError without network, BrokenError
 * for everything else. The very change that is on its way already is not sent twice: a button pressed twice gets one
 * answer, not a refusal of the second press.
 */
export async function request<Result, Variables>(
  document: ApiDocument<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> {
  const query = document.toString();
  const body = JSON.stringify({ query, variables });
  if (!/^\s*mutation\b/mu.test(query)) return ask<Result>(body);
  const before = underway.get(body);
  if (before) return before as Promise<Result>;
  const answer = ask<Result>(body).finally(() => underway.delete(body));
  underway.set(body, answer);
  return answer;
}

/** The answer to a question of which there may be none: null where the id asked for is none at all. */
export async function ifThere<Answer>(answer: Promise<Answer | null | undefined>): Promise<Answer | null> {
  try {
    return (await answer) ?? null;
  } catch (error) {
    if (error instanceof RefusalError && error.code === 'INVALID_INPUT') return null;
    throw error;
  }
}

/** Hands a file in; throws as `request` does, FILE_NOT_READABLE for one that is too large. */
export async function postFile(path: string, file: Blob): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', accept: 'application/json' };
  const response = await send(path, headers, file, filePatience);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (response.status === tooLarge) throw new RefusalError('FILE_NOT_READABLE', {}, requestId);
  const first = (await read(response)).errors?.[0];
  if (first) throw toError(first, requestId);
  if (!response.ok) throw new BrokenError(`status ${response.status}`, requestId);
}

async function ask<Result>(body: string): Promise<Result> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'apollo-require-preflight': 'true',
  };
  const response = await send('/graphql', headers, body, patience);
  const answer = await read(response);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const first = answer.errors?.[0];
  if (first) throw toError(first, requestId);
  if (answer.data === undefined || answer.data === null) throw new BrokenError('no data', requestId);
  return answer.data as Result;
}

async function send(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Blob,
  within: number,
): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body,
      signal: AbortSignal.timeout(within),
    });
  } catch (cause) {
    throw new UnreachableError('unreachable', { cause });
  }
}

async function read(response: Response): Promise<WireAnswer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as WireAnswer;
  } catch {
    // A proxy in between answers with a page of its own when the api is away.
    if (response.status >= 502 && response.status <= 504)
      throw new UnreachableError(`status ${response.status}`);
    throw new BrokenError(`status ${response.status}`, response.headers.get('x-request-id') ?? undefined);
  }
}

function toError(error: WireError, fromHeader: string | undefined): Error {
  const { code, details, refusal, requestId } = error.extensions ?? {};
  const id = typeof requestId === 'string' ? requestId : fromHeader;
  if (refusal !== true || typeof code !== 'string') return new BrokenError(error.message, id);
  const known = typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {};
  return new RefusalError(code, known, id);
}
