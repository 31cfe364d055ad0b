import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, ActorSource } from '../actor.js';
import { Refusal } from '../refusal.js';
import { networkOf } from './network.js';
import { refuse } from './public-files.js';
import { SESSION_COOKIE } from './session-cookie.js';

/** A file of a record, as it is handed to somebody who may read it. */
export interface RecordFile {
  readonly type: string;
  readonly body: Buffer;
  readonly name: string;
}

/** Where the files of one kind of record are handed in and out; a Refusal is answered with its status. */
export interface RecordFileRoutes {
  /** Path of a POST with the file as its body, and of a GET for one file by its `id`. */
  readonly inPath: string;
  readonly outPath: string;
  readonly mostBytes: number;
  /** Takes a file in; the answer is sent as JSON. */
  readonly takeIn: (actor: Actor, path: Readonly<Record<string, string>>, bytes: Buffer) => Promise<object>;
  readonly handOut: (actor: Actor, id: string) => Promise<RecordFile>;
}

/**
 * Takes files of records in and hands them out, under the same session and check of Origin as any change. The body of
 * a POST is the file itself as application/octet-stream: no other site can send that without asking first.
 */
export function serveRecordFiles(
  fastify: FastifyInstance,
  actors: ActorSource,
  { inPath, outPath, mostBytes, takeIn, handOut }: RecordFileRoutes,
): void {
  const actorOf = (request: FastifyRequest): Promise<Actor> =>
    actors.actorOf(request.cookies[SESSION_COOKIE], networkOf(request.ip));
  const pathOf = (request: FastifyRequest) => request.params as Record<string, string>;
  fastify.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: mostBytes },
    (_request, body, done) => done(null, body),
  );
  // Before the body is read: nobody without a session fills the memory.
  const refuseStrangers = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> =>
    (await actorOf(request)).personId === null ? refuse(reply, new Refusal('SIGN_IN_REQUIRED')) : undefined;
  fastify.post(inPath, { bodyLimit: mostBytes, onRequest: refuseStrangers }, async (request, reply) => {
    try {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return await takeIn(await actorOf(request), pathOf(request), bytes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuse(reply, error);
    }
  });
  fastify.get(outPath, async (request, reply) => {
    try {
      const { type, body, name } = await handOut(await actorOf(request), pathOf(request)['id'] ?? '');
      return await reply
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(type)
        .send(body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuse(reply, error);
    }
  });
}
