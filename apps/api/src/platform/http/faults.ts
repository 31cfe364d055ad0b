import type { FastifyInstance } from 'fastify';

/** Answers what Fastify itself refuses in the shape of every other refusal. */
export function answerFaults(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode !== 413) return payload;
    reply.type('application/json');
    return JSON.stringify({
      errors: [
        { message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE', refusal: true, details: {} } },
      ],
    });
  });
}
