import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RefusalCode } from '../refusal.js';
import { networkOf } from './network.js';
import { RequestWindow } from './request-window.js';

/** A file for everybody. */
export interface PublicFile {
  readonly type: string;
  readonly body: string | Buffer;
  /** The name under which a browser keeps it; null: it is shown. */
  readonly name: string | null;
  /** When its content last changed; null when that is not known. */
  readonly changedAt: Date | null;
  /** Whether it can never change under this address. */
  readonly isForever: boolean;
}

/** What a route is asked for. */
export interface PublicRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** Makes the file that a request asks for; a Refusal is answered with its status. */
export type PublicRoute = (request: PublicRequest) => Promise<PublicFile>;

const FIVE_MINUTES_S = 300;
const ONE_YEAR_S = 31_536_000;
const STATUSES: Partial<Record<RefusalCode, number>> = {
  INVALID_INPUT: 400,
  FILE_NOT_READABLE: 400,
  WRONG_STATE: 409,
  SIGN_IN_REQUIRED: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  REGION_UNKNOWN: 404,
  TOO_MANY_TRIES: 429,
};

/**
 * Serves files to everybody, without a session: each with its ETag, so that who has it is told so with 304, and open to
 * other sites' scripts. Of one network at most `most` a minute are answered; the count is kept in memory, for a GET
 * writes nothing.
 */
export function servePublicFiles(
  fastify: FastifyInstance,
  routes: Readonly<Record<string, PublicRoute>>,
  most: number,
): void {
  const window = new RequestWindow(most);
  for (const [path, route] of Object.entries(routes)) {
    fastify.get(path, async (request, reply) => {
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
      try {
        const waitS = window.take(networkOf(request.ip), Date.now());
        if (waitS > 0) {
          reply.header('retry-after', waitS);
          throw new Refusal('TOO_MANY_TRIES', { seconds: waitS });
        }
        const { search } = new URL(request.url, 'http://localhost');
        const query = new URLSearchParams(search);
        return send(request, reply, await route({ path: request.params as Record<string, string>, query }));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return refuse(reply, error);
      }
    });
  }
}

function send(request: FastifyRequest, reply: FastifyReply, file: PublicFile): FastifyReply {
  const etag = `"${createHash('sha256').update(file.body).digest('hex').slice(0, 32)}"`;
  reply
    .header('etag', etag)
    .header(
      'cache-control',
      file.isForever ? `public, max-age=${ONE_YEAR_S}, immutable` : `public, max-age=${FIVE_MINUTES_S}`,
    );
  if (file.changedAt) reply.header('last-modified', file.changedAt.toUTCString());
  if (isKnown(request, etag, file.changedAt)) return reply.code(304).send();
  if (file.name !== null) reply.header('content-disposition', `attachment; filename="${file.name}"`);
  return reply.type(file.type).send(file.body);
}

/** By the tag where one was sent, else by the time (RFC 9110, 13.2.2). */
function isKnown(request: FastifyRequest, etag: string, changedAt: Date | null): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  if (since === undefined || changedAt === null) return false;
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= Date.parse(since);
}

/** A refusal as a file's route answers it. */
export const refuse = (reply: FastifyReply, { code, details }: Refusal): FastifyReply =>
  reply
    .code(STATUSES[code] ?? 500)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: code, extensions: { code, refusal: true, details } }] });
