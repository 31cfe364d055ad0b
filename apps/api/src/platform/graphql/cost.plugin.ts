import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

const MOST_COMPLEXITY = 6000;
const MOST_DEPTH = 12;
/** One answer describes the whole schema: several of them in one request serve nobody but who wants to do harm. */
const MOST_INTROSPECTIONS = 1;
/** Tools ask twice at most: the arguments of fields and those of directives. */
const MOST_OF_A_LIST = 2;
const SCHEMA_LISTS: ReadonlySet<string> = new Set(
  'types fields args inputFields enumValues interfaces possibleTypes directives'.split(' '),
);
const MOST_MUTATIONS = 10;
/** Whoever needs no account could otherwise fill a community's list with one request. */
const ONCE_A_REQUEST: ReadonlySet<string> = new Set(['askForHelp']);
/** The widest page asks for some hundreds. */
const MOST_FIELDS = 2000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A list costs its rows: `first` of its arguments, or 10. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' ? first * Math.max(1, childComplexity) + 1 : undefined;
};

/** How deep fields nest, and how many there are once every fragment stands where it is spread. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/**
 * The extent of a selection. A fragment is measured once, however often it is spread: twenty that spread each the next
 * twice would stand for a million fields. Validation has refused fragments that contain themselves.
 */
function extentOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  known: Map<string, Extent>,
): Extent {
  const measure = (selection: SelectionNode): Extent => {
    if (selection.kind === 'InlineFragment') return extentOf(selection.selectionSet, fragments, known);
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value);
    const inside = selection.selectionSet && extentOf(selection.selectionSet, fragments, known);
    return { depth: 1 + (inside?.depth ?? 0), fields: 1 + (inside?.fields ?? 0) };
  };
  const ofFragment = (name: string): Extent => {
    const fragment = fragments.get(name);
    const extent =
      known.get(name) ??
      (fragment ? extentOf(fragment.selectionSet, fragments, known) : { depth: 0, fields: 0 });
    known.set(name, extent);
    return extent;
  };
  const extents = selections.map(measure);
  return {
    depth: Math.max(0, ...extents.map(({ depth }) => depth)),
    fields: extents.reduce((sum, { fields }) => sum + fields, 0),
  };
}

/** The fields of a selection, fragments followed, a field as often as it is asked for. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const inside = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
    return inside ? fieldsOf(inside.selectionSet, fragments) : [];
  });
}

/** Names of all fields below a field, each as often as it is asked for. */
function namesBelow({ selectionSet }: FieldNode, fragments: Fragments): string[] {
  if (!selectionSet) return [];
  return fieldsOf(selectionSet, fragments).flatMap((field) => [
    field.name.value,
    ...namesBelow(field, fragments),
  ]);
}

function refuse(measure: string, value: number, most: number): never {
  throw new GraphQLError(`The query's ${measure} is ${value}; the most is ${most}.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
  });
}

/** How often the name is there that is there most. */
function mostOf(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function refuseManyRoots(operation: OperationDefinitionNode, roots: readonly FieldNode[]): void {
  if (operation.operation !== 'mutation') return;
  if (roots.length > MOST_MUTATIONS) refuse('number of mutations', roots.length, MOST_MUTATIONS);
  const alone = roots.filter(({ name }) => ONCE_A_REQUEST.has(name.value)).length;
  if (alone > 1) refuse('number of requests for help', alone, 1);
}

/** Refuses to describe the schema, or a list within it, again and again under other names. */
function refuseRepeatedIntrospection(described: readonly FieldNode[], fragments: Fragments): void {
  if (described.length > MOST_INTROSPECTIONS) refuse('introspection', described.length, MOST_INTROSPECTIONS);
  const lists = described.flatMap((field) =>
    namesBelow(field, fragments).filter((name) => SCHEMA_LISTS.has(name)),
  );
  const most = mostOf(lists);
  if (most > MOST_OF_A_LIST) refuse('introspection', most, MOST_OF_A_LIST);
}

function check(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: object,
): void {
  const fragments = new Map(
    query.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  const { depth, fields } = extentOf(operation.selectionSet, fragments, new Map());
  if (fields > MOST_FIELDS) refuse('number of fields', fields, MOST_FIELDS);
  const roots = fieldsOf(operation.selectionSet, fragments);
  refuseManyRoots(operation, roots);
  const described = roots.filter(({ name }) => name.value === '__schema' || name.value === '__type');
  refuseRepeatedIntrospection(described, fragments);
  // Tools describe types deeper than any page asks; graphql-js itself refuses descriptions that go round.
  if (described.length === roots.length) return;
  if (depth > MOST_DEPTH) refuse('depth', depth, MOST_DEPTH);
  // Variables that do not fit are refused in words where the operation would run; nothing is asked for then.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }).errors) return;
  const complexity = getComplexity({
    schema,
    query,
    variables: { ...variables },
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
  });
  if (complexity > MOST_COMPLEXITY) refuse('cost', complexity, MOST_COMPLEXITY);
}

/** Refuses an operation that nests too deep or asks for too much, before it runs; others in the document do not run. */
export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation) check(schema, document, operation, request.variables ?? {});
      },
    };
  },
};
