import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const LISTS = Array.from(
  { length: 60 },
  (_, n) => `b${n}: publicNeeds(first: 100) { edges { node { id sentence } } }`,
).join(' ');

async function codeOf(query: string, operationName?: string): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'done';
}

test('a harmless operation beside it does not let a costly one through', async () => {
  expect(await codeOf(`query Z { __typename } query B { ${LISTS} }`, 'B')).toBe('QUERY_TOO_COSTLY');
  expect(await codeOf(`query Z { __typename } query B { ${LISTS} }`, 'Z')).toBe('done');
});

test('the schema is described once a request', async () => {
  expect(await codeOf('{ __schema { types { name } } }')).toBe('done');
  expect(await codeOf('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBe(
    'QUERY_TOO_COSTLY',
  );
  expect(
    await codeOf(
      '{ ...S ...T } fragment S on Query { a: __type(name: "Need") { name } } fragment T on Query { b: __schema { types { name } } }',
    ),
  ).toBe('QUERY_TOO_COSTLY');
});

test('fragments nest as deep as the fields in them', async () => {
  const region = (depth: number): string => (depth === 0 ? 'name' : `parent { ...R${depth} }`);
  const fragments = Array.from(
    { length: 14 },
    (_, n) => `fragment R${n + 1} on Region { ${region(n)} }`,
  ).join(' ');
  expect(await codeOf(`{ region(code: "64") { ...R14 } } ${fragments}`)).toBe('QUERY_TOO_COSTLY');
  expect(await codeOf(`{ region(code: "64") { ...R3 } } ${fragments.split(' fragment R4 ')[0]}`)).toBe(
    'done',
  );
});

test('one request changes ten things at most', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `m${n}: signOut`).join(' ');
  expect(await codeOf(`mutation { ${many(11)} }`)).toBe('QUERY_TOO_COSTLY');
  expect(await codeOf(`mutation { ${many(10)} }`)).toBe('done');
});
