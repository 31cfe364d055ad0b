import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const FEATURES = fileURLToPath(new URL('../features/', import.meta.url));

test('no query takes a bare code for a reach: rows of the units it succeeded would be missing', () => {
  const files = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const bare = files.filter((file) =>
    /withinReach\([^,]+,\s*\[\s*[\w.]+\s*\],/.test(readFileSync(join(FEATURES, file), 'utf8')),
  );
  expect(bare).toEqual([]);
});
