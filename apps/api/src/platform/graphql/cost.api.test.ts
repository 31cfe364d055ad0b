import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
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

test('what tools ask of the schema is answered, a list of it many times over is not', async () => {
  expect(await codeOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBe('done');
  const types = Array.from({ length: 200 }, (_, n) => `t${n}: types { name }`).join(' ');
  expect(await codeOf(`{ __schema { ${types} } }`)).toBe('QUERY_TOO_COSTLY');
  expect(await codeOf(`{ __typename __schema { ...T } } fragment T on __Schema { ${types} }`)).toBe(
    'QUERY_TOO_COSTLY',
  );
});

test('fragments that spread each other twice are counted, not unfolded', async () => {
  const folds = Array.from(
    { length: 40 },
    (_, n) => `fragment F${n} on Query { ...F${n + 1} a${n}: __typename ...F${n + 1} }`,
  ).join(' ');
  expect(await codeOf(`{ ...F0 } ${folds} fragment F40 on Query { __typename }`)).toBe('QUERY_TOO_COSTLY');
});

test('a document of more words than any page sends is not read to its end', async () => {
  expect(await codeOf(`{ ${'__typename '.repeat(5001)} }`)).toBe('BAD_REQUEST');
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
  const ask = (
    name: string,
  ) => `${name}: askForHelp(regionCode: "640106001001", category: "elder-care/medical-escort",
    urgency: pressing, words: "没人陪", idempotencyKey: "${name.repeat(16)}") { code }`;
  expect(await codeOf(`mutation { ${ask('a')} ...B } fragment B on Mutation { ${ask('b')} }`)).toBe(
    'QUERY_TOO_COSTLY',
  );
  expect(await codeOf(`mutation { ${ask('a')} }`)).toBe('done');
});
