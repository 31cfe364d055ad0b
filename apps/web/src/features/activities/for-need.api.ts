import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { NeedToStaffQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const NeedToStaffDocument = graphql(`
  query NeedToStaff($id: ID!) {
    need(id: $id) {
      id
      title
      publicSentence
      place
      startsAt
      endsAt
      mayOpenActivity
      parts {
        kind
        quantity
        accepted
        isDropped
        skills
      }
    }
    invitationList(first: 50, needId: $id, states: [accepted]) {
      edges {
        node {
          id
          inviteeKind
          inviteeName
        }
      }
    }
  }
`);

export type NeedToStaff = NonNullable<NeedToStaffQuery['need']>;

/** A need for which a shift is to be opened, and the volunteers who said yes to it; null when it is not found. */
export const needToStaffQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'desk', 'forNeed', id],
    queryFn: async () => {
      const { need, invitationList } = await request(NeedToStaffDocument, { id });
      const agreed = invitationList.edges
        .map(({ node }) => node)
        .filter(({ inviteeKind }) => inviteeKind === 'volunteer');
      return need ? { need, agreed: agreed.map(({ inviteeName }) => inviteeName) } : null;
    },
  });
