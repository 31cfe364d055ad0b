import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsPlugin } from './documents-plugin.ts';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [
    documentsPlugin(new URL('src/gql/persisted-documents.json', import.meta.url)),
    react(),
    {
      // The api answers /w/* with workbench.html; the dev server does the same.
      name: 'workbench-fallback',
      configureServer(server) {
        server.middlewares.use((request, _response, next) => {
          if (/^\/w(\/|$|\?)/.test(request.url ?? '')) request.url = '/workbench.html';
          next();
        });
      },
    },
  ],
  // Our packages from their sources; the condition "source" would also reach into others' packages.
  resolve: { alias: [{ find: /^@wushe\/([a-z-]+)$/, replacement: page('../../packages/$1/src/index.ts') }] },
  build: {
    target: ['chrome87', 'safari14', 'firefox90'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rollupOptions: { input: { index: page('index.html'), workbench: page('workbench.html') } },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/auth': api,
      '/files': api,
      '/open-data': api,
      '/healthz': api,
    },
  },
});
