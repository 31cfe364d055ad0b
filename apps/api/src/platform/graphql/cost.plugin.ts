import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

const MOST_COMPLEXITY = 6000;
const MOST_DEPTH = 12;
/** One answer describes the whole schema: several of them in one request serve nobody but who wants to do harm. */
const MOST_INTROSPECTIONS = 1;
const MOST_MUTATIONS = 10;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A list costs its rows: `first` of its arguments, or 10. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' ? first * Math.max(1, childComplexity) + 1 : undefined;
};

/** How deep fields nest, fragments followed; validation has refused fragments that contain themselves. */
function depthOf({ selections }: SelectionSetNode, fragments: Fragments): number {
  const depths = selections.map((selection) => {
    if (selection.kind === 'Field') {
      return selection.selectionSet ? 1 + depthOf(selection.selectionSet, fragments) : 1;
    }
    const inside = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
    return inside ? depthOf(inside.selectionSet, fragments) : 0;
  });
  return Math.max(0, ...depths);
}

/** Names of the fields at the root, fragments followed, a name as often as it is asked for. */
function rootFieldsOf({ selections }: SelectionSetNode, fragments: Fragments): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    const inside = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
    return inside ? rootFieldsOf(inside.selectionSet, fragments) : [];
  });
}

function refuse(measure: string, value: number, most: number): never {
  throw new GraphQLError(`The query's ${measure} is ${value}; the most is ${most}.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
  });
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
  const roots = rootFieldsOf(operation.selectionSet, fragments);
  const introspections = roots.filter((name) => name === '__schema' || name === '__type').length;
  if (introspections > MOST_INTROSPECTIONS) refuse('introspection', introspections, MOST_INTROSPECTIONS);
  if (operation.operation === 'mutation' && roots.length > MOST_MUTATIONS) {
    refuse('number of mutations', roots.length, MOST_MUTATIONS);
  }
  // Tools describe types deeper than any page asks; graphql-js itself refuses descriptions that go round.
  if (introspections === roots.length) return;
  const depth = depthOf(operation.selectionSet, fragments);
  if (depth > MOST_DEPTH) refuse('depth', depth, MOST_DEPTH);
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
