import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';
import { Refusal } from '../refusal.js';

/** Characters that PostgreSQL keeps in no text: NUL, and half of a pair that stands for one character. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/** The path of the first text in a value that cannot be kept; null when all can. */
function placeOf(value: unknown, path: string): string | null {
  if (typeof value === 'string') return UNKEEPABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const inside = Array.isArray(value) ? path : [path, name].filter(Boolean).join('.');
    const place = placeOf(inner, inside) ?? placeOf(name, path);
    if (place !== null) return place;
  }
  return null;
}

function placeInDocument(document: DocumentNode): string | null {
  let place: string | null = null;
  visit(document, {
    StringValue: ({ value }) => {
      place ??= placeOf(value, '');
    },
  });
  return place;
}

/** Refuses texts that the database could not keep, wherever they stand in a request, before it runs. */
export const textPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const place = placeOf(request.variables, '') ?? placeInDocument(document);
        if (place === null) return;
        const refusal = new Refusal('INVALID_INPUT', { fields: place === '' ? [] : [place] });
        throw new GraphQLError(refusal.message, {
          originalError: refusal,
          extensions: { http: { status: 400 } },
        });
      },
    };
  },
};
