// npm run check: every gate, each with its seconds; all run, and any red one fails the whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp, withBin } from './set-up.mjs';

const tool =
  (command, ...args) =>
  () => {
    const done = spawnSync(command, args, { cwd: root, env: withBin, encoding: 'utf8', maxBuffer: 1 << 26 });
    return {
      passed: done.status === 0,
      output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`,
    };
  };

/** The committed schema and the code generated from it are what the resolvers say today. */
function schemaIsFresh() {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-schema-'));
  try {
    const emitted = join(folder, 'schema.graphql');
    const emit = tool('node', 'apps/api/dist/emit-schema.js', emitted)();
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
  words: wordsAreInDictionaries,
};

setUp();
let red = 0;
for (const [name, gate] of Object.entries(gates)) {
  const began = performance.now();
  const { passed, output } = gate();
  console.log(
    `${passed ? 'ok  ' : 'RED '} ${name.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  if (!passed) {
    red += 1;
    console.log(output.trimEnd());
  }
}
if (red > 0) {
  console.error(`${red} of ${Object.keys(gates).length} gates are red.`);
  process.exit(1);
}
