import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { features } from './features/index.js';
import { ACCESS, type AccessKind } from './platform/permissions/access.js';
import { TestApi, type TestActor } from './testing/api.js';

/** A method that answers a query, a mutation, a subscription or a field. */
interface Answering {
  readonly name: string;
  readonly kind: 'Query' | 'Mutation' | 'Subscription' | 'field';
  readonly access: AccessKind | undefined;
}

function* answering(): Generator<Answering> {
  const providers = features.flatMap(
    (feature) => Reflect.getMetadata('providers', feature) as readonly unknown[],
  );
  for (const provider of providers) {
    if (typeof provider !== 'function') continue;
    const methods = Object.getOwnPropertyDescriptors(provider.prototype as object);
    for (const [member, { value }] of Object.entries(methods)) {
      if (typeof value !== 'function' || member === 'constructor') continue;
      const type = Reflect.getMetadata('graphql:resolver_type', value) as Answering['kind'] | undefined;
      const isField = Reflect.getMetadata('graphql:resolve_property', value) === true;
      if (!type && !isField) continue;
      const name = Reflect.getMetadata('graphql:resolver_name', value) as string | undefined;
      const access = Reflect.getMetadata(ACCESS, value) as AccessKind | undefined;
      const isOperation = type === 'Query' || type === 'Mutation' || type === 'Subscription';
      yield {
        name: isOperation ? (name ?? value.name) : `${provider.name}.${value.name}`,
        kind: isOperation ? type : 'field',
        access,
      };
    }
  }
}

const all = [...answering()];
const schema = buildSchema(
  readFileSync(new URL('../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
);
const operations = all.filter(({ kind }) => kind === 'Query' || kind === 'Mutation');

const SCALARS: Readonly<Record<string, string>> = {
  ID: '"019a0000-0000-7000-8000-000000000001"',
  Int: '1',
  Float: '1.5',
  Boolean: 'false',
  DateTime: '"2026-12-05T01:00:00Z"',
  Money: '1',
  Day: '"2026-12-05"',
};

/** The least value that a type takes. */
function sample(type: GraphQLInputType, field: string): string {
  if (isNonNullType(type)) return sample(type.ofType, field);
  if (isListType(type)) return `[${sample(type.ofType, field)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(({ type: inner }) => isNonNullType(inner));
    return `{ ${needed.map((inner) => `${inner.name}: ${sample(inner.type, inner.name)}`).join(' ')} }`;
  }
  if (/regionCode/i.test(field)) return '"640106001001"';
  return SCALARS[type.name] ?? '"ceshi-ceshi-1"';
}

/** What to ask of an answer, so that one which holds nothing can be told from one which holds something. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named) && !isUnionType(named)) return '';
  const isConnection = isObjectType(named) && 'edges' in named.getFields();
  return isConnection ? '{ edges { cursor } }' : '{ __typename }';
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const given = needed.map(({ name, type }) => `${name}: ${sample(type, name)}`).join(', ');
  return `${kind.toLowerCase()} { answer: ${field.name}${given ? `(${given})` : ''} ${selection(field.type)} }`;
}

const holdsNothing = (answer: unknown): boolean =>
  answer === null ||
  answer === false ||
  (Array.isArray(answer) && answer.length === 0) ||
  (typeof answer === 'object' && 'edges' in answer && (answer.edges as unknown[]).length === 0);

let api: TestApi;
let stranger: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
  stranger = await api.actor();
});
afterAll(() => api.stop());

test('every query, mutation, subscription and field resolver names its policy', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ access }) => access === undefined).map(({ name }) => name)).toEqual([]);
});

test('the schema knows no query or mutation that was not walked', () => {
  const known = [
    ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
    ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
  ];
  expect(new Set(operations.map(({ name }) => name))).toEqual(new Set(known));
});

const fieldOf = ({ kind, name }: Answering): GraphQLField<unknown, unknown> => {
  const field = (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name];
  if (!field) throw new Error(`no ${kind} ${name}`);
  return field;
};

/** What came back: the code of a refusal, "nothing", or "something". */
async function outcomeOf(operation: Answering, cookie?: string): Promise<string> {
  const document = documentOf(operation.kind, fieldOf(operation));
  const { data, errors } = await api.gql<{ answer: unknown }>(document, {}, cookie);
  return errors?.[0]?.extensions.code ?? (holdsNothing(data.answer) ? 'nothing' : 'something');
}

const among = (...kinds: readonly AccessKind[]) =>
  operations.flatMap((each) =>
    each.access && kinds.includes(each.access) ? [[each.name, each] as const] : [],
  );
const LETTING_THROUGH = ['something', 'SOMETHING_BROKE'];

test.each(among('session'))('%s wants a session', async (_name, operation) => {
  expect(await outcomeOf(operation)).toBe('SIGN_IN_REQUIRED');
});

test.each(among('policy'))('%s gives nothing to nobody', async (_name, operation) => {
  expect(LETTING_THROUGH).not.toContain(await outcomeOf(operation));
});

test.each(among('policy'))('%s gives nothing to somebody without a role', async (_name, operation) => {
  expect(LETTING_THROUGH).not.toContain(await outcomeOf(operation, stranger.cookie));
});
