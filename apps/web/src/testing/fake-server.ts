import {
  buildSchema,
  execute,
  getNamedType,
  getNullableType,
  GraphQLError,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  validate,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { RefusalCode } from '../gql/enums.js';

/** What a test answers, by type and field; other fields come from the object given or are filled by their type. */
export type Answers = Readonly<Record<string, Readonly<Record<string, (args: never) => unknown>>>>;

declare global {
  /** packages/schema/schema.graphql, put here by the test environment. */
  var committedSchema: string;
}

/** A refusal as the api throws it. */
export function refuse(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(code, { extensions: { code, refusal: true, details } });
}

const scalars: Readonly<Record<string, unknown>> = {
  ID: 'id-1',
  String: '文字',
  Int: 0,
  Float: 0,
  Boolean: false,
  Money: 0,
  Day: '2026-11-23',
  DateTime: '2026-11-23T01:12:00.000Z',
};

function filled(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  const named = getNamedType(inner);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isScalarType(named)) return scalars[named.name] ?? null;
  return {};
}

function answering(answers: Answers): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const answer = answers[info.parentType.name]?.[info.fieldName];
    if (answer) return answer(args as never);
    const given = (source as Record<string, unknown> | undefined)?.[info.fieldName];
    return given === undefined ? filled(info.returnType) : given;
  };
}

function checkNames(schema: GraphQLSchema, answers: Answers): void {
  for (const [typeName, fields] of Object.entries(answers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`the schema has no type ${typeName}`);
    const known = type.getFields();
    for (const field of Object.keys(fields)) {
      if (!known[field]) throw new Error(`the schema has no ${typeName}.${field}`);
    }
  }
}

/** What was asked, in order: operation name and variables. */
export type Asked = { readonly name: string; readonly variables: Readonly<Record<string, unknown>> };

/**
 * Answers `fetch` in place of the api, by the committed schema: an operation that does not fit the schema, or an answer
 * of the wrong type, fails as it would there. Gives the list of what was asked so far.
 */
export function serve(answers: Answers): Asked[] {
  const schema = buildSchema(committedSchema);
  checkNames(schema, answers);
  const asked: Asked[] = [];
  const fieldResolver = answering(answers);
  globalThis.fetch = (async (_input: unknown, init?: { body?: unknown }) => {
    const { query, variables } = JSON.parse(String(init?.body)) as {
      query: string;
      variables?: Asked['variables'];
    };
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return Response.json({ errors });
    const first = document.definitions.find((each) => each.kind === 'OperationDefinition');
    asked.push({ name: first?.name?.value ?? '', variables: variables ?? {} });
    const result = await execute({
      schema,
      document,
      variableValues: variables ?? {},
      rootValue: {},
      fieldResolver,
    });
    return Response.json(result);
  }) as typeof fetch;
  return asked;
}
