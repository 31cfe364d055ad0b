import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

const MOST_COMPLEXITY = 6000;
const MOST_DEPTH = 12;

/** A list costs its rows: `first` of its arguments, or 10. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' ? first * Math.max(1, childComplexity) + 1 : undefined;
};

function depthOf(node: ASTNode): number {
  if (!('selectionSet' in node) || !node.selectionSet) return 0;
  return 1 + Math.max(...node.selectionSet.selections.map(depthOf));
}

function refuse(measure: string, value: number, most: number): never {
  throw new GraphQLError(`The query's ${measure} is ${value}; the most is ${most}.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
  });
}

function check(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: object,
): void {
  const depth = Math.max(...document.definitions.map(depthOf));
  if (depth > MOST_DEPTH) refuse('depth', depth, MOST_DEPTH);
  const complexity = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operationName && { operationName }),
    estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
  });
  if (complexity > MOST_COMPLEXITY) refuse('cost', complexity, MOST_COMPLEXITY);
}

/** Refuses a query that nests too deep or asks for too many rows, before it runs. */
export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request }) {
        const isIntrospection = document.definitions.some(
          (definition) =>
            definition.kind === 'OperationDefinition' &&
            definition.selectionSet.selections.every(
              (field) => field.kind === 'Field' && field.name.value.startsWith('__'),
            ),
        );
        if (!isIntrospection) check(schema, document, request.operationName, request.variables ?? {});
      },
    };
  },
};
