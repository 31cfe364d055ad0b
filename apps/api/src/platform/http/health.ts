import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Database } from '../db/database.js';

/** `/healthz`: the process lives. `/readyz`: it can also reach its database. */
export function addHealth(fastify: FastifyInstance, app: NestFastifyApplication): void {
  fastify.get('/healthz', () => ({ ok: true }));
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await app.get(Database).query('select 1');
      return { ok: true };
    } catch {
      return reply.code(503).send({ ok: false });
    }
  });
}
