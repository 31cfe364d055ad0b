import type { FastifyInstance } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses every state-changing request that a browser sends from another site. */
export function checkOrigin(fastify: FastifyInstance, publicUrl: string | undefined): void {
  const publicHost = publicUrl ? new URL(publicUrl).host : null;
  fastify.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (SAFE.has(request.method) || origin === undefined) return;
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    if (host !== null && (host === request.host || host === publicHost)) return;
    return reply.code(403).send({
      errors: [
        { message: 'ORIGIN_REFUSED', extensions: { code: 'ORIGIN_REFUSED', refusal: true, details: {} } },
      ],
    });
  });
}
