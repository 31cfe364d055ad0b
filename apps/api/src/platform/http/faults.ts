import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What is read on of a body that is refused: enough for a large photograph, within the patience of a browser. */
const MOST_DROPPED_BYTES = 50_000_000;
const MOST_DROPPING_MS = 20_000;

/** Answers what Fastify itself refuses in the shape of every other refusal. */
export function answerFaults(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 413) return payload;
    await dropRest(request.raw);
    reply.type('application/json');
    return JSON.stringify({
      errors: [
        { message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE', refusal: true, details: {} } },
      ],
    });
  });
}

/**
 * Reads what is left of a body and keeps none of it. A connection closed while the other side still writes is reset,
 * and a reset takes the answer with it: who sent too much would be told of a broken network.
 */
function dropRest(body: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let dropped = 0;
    const end = (): void => {
      clearTimeout(patience);
      body.off('data', drop).off('end', end).off('close', end);
      resolve();
    };
    const drop = (piece: Buffer): void => {
      dropped += piece.length;
      if (dropped > MOST_DROPPED_BYTES) end();
    };
    const patience = setTimeout(end, MOST_DROPPING_MS);
    if (body.readableEnded || body.destroyed) end();
    else body.on('data', drop).on('end', end).on('close', end).resume();
  });
}
