import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ONE_YEAR = 31_536_000_000;
const NOT_PAGES = ['/graphql', '/files', '/open-data', '/healthz', '/readyz', '/assets'];

/** Serves the built web: assets for ever, and for every page address the entry it belongs to. */
export async function serveWeb(fastify: FastifyInstance, webDir: string): Promise<void> {
  if (!existsSync(join(webDir, 'index.html'))) return;
  const phone = readFileSync(join(webDir, 'index.html'), 'utf8');
  const workbenchFile = join(webDir, 'workbench.html');
  const workbench = existsSync(workbenchFile) ? readFileSync(workbenchFile, 'utf8') : phone;
  await fastify.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: ONE_YEAR,
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (NOT_PAGES.some((prefix) => path.startsWith(prefix)))
      return reply.code(404).send({ error: 'not found' });
    const isWorkbench = path === '/w' || path.startsWith('/w/');
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(isWorkbench ? workbench : phone);
  });
}
