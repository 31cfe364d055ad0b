// npm run dev: both apps watched. A change in the api or a package is built and the api restarted; the web comes from
// vite, which hands what is the api's on to it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp, withBin } from './set-up.mjs';

const WEB_PORT = '5173';
setUp();
const port = process.env.PORT ?? '3000';
const env = { ...withBin, PORT: port, FORCE_COLOR: '1' };

/** Starts one of the watchers in its own folder; when it ends by itself, all end. */
const start = (name, folder, command, ...args) => {
  // Standard input stays open: turbo takes a closed one for the end.
  const child = spawn(command, args, { cwd: join(root, folder), env, stdio: ['pipe', 'inherit', 'inherit'] });
  child.once('exit', (code) => end(`${name} ended (${code})`));
  child.once('error', (error) => end(`${name}: ${error.message}`));
  return child;
};

let isEnding = false;
const end = (reason) => {
  if (isEnding) return;
  isEnding = true;
  if (reason) console.error(reason);
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = reason ? 1 : 0;
};
process.on('SIGINT', () => end());
process.on('SIGTERM', () => end());

const children = [
  start('build', '.', 'turbo', 'watch', 'build', '--filter=@wushe/api', '--output-logs=errors-only'),
  start(
    'api',
    '.',
    process.execPath,
    '--watch',
    '--watch-preserve-output',
    '--enable-source-maps',
    'apps/api/dist/main.js',
  ),
  start(
    'web',
    'apps/web',
    './node_modules/.bin/vite',
    '--port',
    WEB_PORT,
    '--strictPort',
    '--clearScreen',
    'false',
  ),
];
console.log(`网页 / web  http://localhost:${WEB_PORT}/  http://localhost:${WEB_PORT}/w   (api ${port})`);
