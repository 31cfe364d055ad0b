import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql/gql.js';
import type { ViewerQuery } from '../gql/graphql.js';
import { request } from './api.js';

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      person {
        id
        name
        isDemo
      }
      hat {
        ...HatParts
      }
      hats {
        ...HatParts
      }
    }
  }
  fragment HatParts on Grant {
    id
    role
    regionCode
    organizationId
    validTo
    organization {
      name
    }
    region {
      code
      name
      level
      path {
        code
        name
      }
    }
  }
`);
const TakeHatDocument = graphql(`
  mutation TakeHat($id: ID!) {
    takeHat(id: $id) {
      person {
        id
      }
    }
  }
`);
const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Hat = Viewer['hats'][number];

/** Who is signed in, with the hat worn; null for nobody. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async () => (await request(ViewerDocument)).viewer ?? null,
  staleTime: 60_000,
});

/** Who is signed in: undefined while it is being asked, null for nobody. */
export function useViewer(): Viewer | null | undefined {
  return useQuery(viewerQuery).data;
}

/** Puts on another of one's own hats; everything read under the old one is forgotten. */
export function useTakeHat() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(TakeHatDocument, { id }),
    onSuccess: () => client.resetQueries(),
  });
}

/** Signs out and forgets everything read. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(SignOutDocument),
    onSuccess: () => client.resetQueries(),
  });
}
