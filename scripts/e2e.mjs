// npm run e2e: the whole product on a fresh embedded database, walked through in Debian's chromium.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp, withBin } from './set-up.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const PATIENCE_MS = 180_000;

const chromium = process.env.WUSHE_CHROMIUM ?? CHROMIUM.find((path) => existsSync(path));
if (!chromium) {
  console.error(
    '没有找到 chromium。请先装 Debian 的包：apt-get install -y chromium / chromium is missing; install Debian’s package: apt-get install -y chromium. WUSHE_CHROMIUM names another one.',
  );
  process.exit(1);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The product in a process of its own; resolves when the demonstration is there. */
async function startProduct(port, data) {
  const product = spawn('node', ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', WUSHE_MODE: 'demo', WUSHE_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`not started in time:\n${said}`)), PATIENCE_MS);
    product.once('exit', (code) => reject(new Error(`the product ended with code ${code}:\n${said}`)));
    product.stdout.on('data', (chunk) => {
      said += chunk;
      if (!said.includes('Ctrl-C')) return;
      clearTimeout(giveUp);
      resolve();
    });
  });
  product.removeAllListeners('exit');
  return product;
}

function stop(product) {
  return new Promise((resolve) => {
    if (product.exitCode !== null) return resolve();
    product.once('exit', resolve);
    product.kill('SIGTERM');
  });
}

setUp();
const folder = mkdtempSync(join(tmpdir(), 'wushe-e2e-'));
// The database runs as another user when root starts it.
chmodSync(folder, 0o755);
let code = 1;
let product;
try {
  const port = await freePort();
  product = await startProduct(port, join(folder, 'data'));
  const done = spawnSync(
    'playwright',
    ['test', '--config', 'playwright.config.ts', ...process.argv.slice(2)],
    {
      cwd: join(root, 'e2e'),
      env: {
        ...withBin,
        PATH: `${join(root, 'e2e/node_modules/.bin')}:${withBin.PATH}`,
        WUSHE_E2E_URL: `http://localhost:${port}`,
        WUSHE_CHROMIUM: chromium,
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      },
      stdio: 'inherit',
    },
  );
  code = done.status ?? 1;
} catch (error) {
  console.error(error.message);
} finally {
  if (product) await stop(product);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
