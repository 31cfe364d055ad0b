// npm run check: every gate, each with its seconds; all run, and any red one fails the whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp, withBin } from './set-up.mjs';

/** A gate that is a command of the workspace, run in a folder of it. */
const toolIn =
  (folder, command, ...args) =>
  () =>
    new Promise((resolve) => {
      const child = spawn(command, args, { cwd: join(root, folder), env: withBin });
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.once('error', (error) => resolve({ passed: false, output: `${error}` }));
      child.once('close', (code) => resolve({ passed: code === 0, output }));
    });
const tool = (command, ...args) => toolIn('.', command, ...args);

/** The committed schema is what the resolvers say today. */
async function schemaIsFresh() {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-schema-'));
  try {
    const emitted = join(folder, 'schema.graphql');
    const emit = await tool('node', 'apps/api/dist/emit-schema.js', emitted)();
    if (!emit.passed) return emit;
    const same =
      readFileSync(emitted, 'utf8') === readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8');
    return {
      passed: same,
      output: 'packages/schema/schema.graphql differs from the resolvers: npm run emit in apps/api.',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CHINESE = /\p{Script=Han}/u;
const MAY_HOLD_WORDS = /(\.words\.ts|-text\.ts|\.test\.tsx?|\.stories\.tsx|\/testing\/|\/gql\/|\/i18n\/)/;

function* sourcesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesBelow(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Product texts stand in dictionaries only, where the types demand both languages. */
function wordsAreInDictionaries() {
  const web = join(root, 'apps/web/src');
  if (!existsSync(web)) return { passed: true, output: '' };
  const found = [...sourcesBelow(web)]
    .filter((file) => !MAY_HOLD_WORDS.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          CHINESE.test(line.replace(/\/\/.*$|\/\*.*?\*\/|^\s*\*.*$/g, ''))
            ? [`${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
  return { passed: found.length === 0, output: found.join('\n') };
}

const gates = {
  types: tool('turbo', 'run', 'types', '--output-logs=errors-only'),
  lint: tool('oxlint', '--type-aware', '--quiet'),
  format: tool('oxfmt', '--check', 'apps', 'packages', 'scripts', 'e2e'),
  boundaries: tool(
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'apps/api/src',
    'apps/web/src',
    'packages',
  ),
  'dead code': tool('knip', '--no-progress'),
  schema: schemaIsFresh,
  operations: toolIn(
    'apps/web',
    './node_modules/.bin/graphql-codegen',
    '--config',
    'codegen.config.ts',
    '--check',
  ),
  words: wordsAreInDictionaries,
};

/** Runs one gate and tells how it went; returns whether it passed. */
async function pass([name, gate]) {
  const began = performance.now();
  const { passed, output } = await gate();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${passed ? 'ok  ' : 'RED '} ${name.padEnd(12)} ${seconds} s${passed ? '' : `\n${output.trimEnd()}`}`,
  );
  return passed;
}

setUp();
// Two at a time: most of them use one processor.
const waiting = Object.entries(gates);
let red = 0;
const take = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await pass(next))) red += 1;
};
await Promise.all([take(), take()]);
if (red > 0) {
  console.error(`${red} of ${Object.keys(gates).length} gates are red.`);
  process.exit(1);
}
