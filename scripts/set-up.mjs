// What every command does first, with nothing but Node: install what the lockfile says, build what has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PNPM = 'pnpm@10.34.9';
const OLDEST_NODE = [20, 19];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.turbo', '.git', '.data', 'coverage', 'test-results']);

/** Ends the process with one sentence when Node is too old. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `需要 Node ${OLDEST_NODE.join('.')} 或更新，现在是 ${process.versions.node} / Wushe needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Environment in which the workspace's own commands are found. */
export const withBin = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
};

/** Runs a command in the project, its output shown; ends the process when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withBin, ...options });
  if (done.status !== 0) {
    console.error(`${command} ${args.join(' ')}: ${done.error?.message ?? `exit code ${done.status}`}`);
    process.exit(done.status || 1);
  }
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NOT_SOURCES.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

const manifests = () => [
  ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((file) => join(root, file)),
  ...['apps', 'packages', 'e2e'].flatMap((folder) => {
    const place = join(root, folder);
    if (!existsSync(place)) return [];
    const own = join(place, 'package.json');
    if (existsSync(own)) return [own];
    return readdirSync(place)
      .map((name) => join(place, name, 'package.json'))
      .filter((file) => existsSync(file));
  }),
];

/** Does a step unless the stamp says that it was done for the same files; returns its seconds. */
function once(name, files, work) {
  const stamp = join(root, 'node_modules', `.wushe-${name}`);
  const now = hashOf(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 0;
  const began = performance.now();
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return (performance.now() - began) / 1000;
}

/** Installs and builds what is not installed and built yet; tells the seconds each took. */
export function setUp() {
  refuseOldNode();
  process.chdir(root);
  const install = once('install', manifests(), () => {
    console.log('安装依赖 / installing …');
    run(
      'npx',
      [
        '-y',
        PNPM,
        'install',
        '--frozen-lockfile',
        '--prefer-offline',
        '--reporter=append-only',
        '--loglevel=error',
      ],
      {
        env: { ...withBin, npm_config_loglevel: 'error', CI: '1' },
      },
    );
  });
  const sources = function* () {
    yield* manifests();
    for (const folder of ['apps', 'packages']) yield* filesBelow(join(root, folder));
  };
  const build = once('build', sources(), () => {
    console.log('构建 / building …');
    run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']);
  });
  return { install, build };
}
