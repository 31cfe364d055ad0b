import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnConsultationMutationVariables,
  ConsultationListQuery,
  ConsultationQuery,
  DecideConsultationMutationVariables,
  EditConsultationMutationVariables,
  HoldConsultationMutationVariables,
  LinkNeedMutationVariables,
  PlanConsultationMutationVariables,
  PostDecidedNeedMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ActionTracksDocument = graphql(`
  query ActionTracks($regionCode: ID!) {
    actionTracks(regionCode: $regionCode) {
      code
      zh
      en
    }
  }
`);
const ConsultationListDocument = graphql(`
  query ConsultationList($regionCode: ID, $after: String) {
    consultationList(regionCode: $regionCode, first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          heldOn
          attended
          region {
            name
          }
          track {
            code
            zh
            en
          }
        }
      }
    }
  }
`);
const ConsultationDocument = graphql(`
  query Consultation($id: ID!) {
    consultation(id: $id) {
      id
      regionCode
      title
      detail
      state
      heldOn
      place
      invited
      attended
      decision
      lastReason
      version
      region {
        name
      }
      body {
        id
        name
      }
      track {
        code
        zh
        en
      }
      options {
        words
        votes
        isChosen
      }
      needs {
        id
        isPosted
        need {
          id
          number
          title
          state
        }
      }
      history {
        id
        type
        at
        role
      }
      allowedActions {
        action
        isOpen
        wantsReason
      }
    }
  }
`);
const PlanConsultationDocument = graphql(`
  mutation PlanConsultation($regionCode: ID!, $input: ConsultationInput!, $idempotencyKey: String!) {
    planConsultation(regionCode: $regionCode, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const EditConsultationDocument = graphql(`
  mutation EditConsultation($id: ID!, $version: Int!, $input: ConsultationInput!) {
    editConsultation(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const HoldConsultationDocument = graphql(`
  mutation HoldConsultation($id: ID!, $version: Int!, $invited: Int!, $attended: Int!, $votes: [Int!]) {
    holdConsultation(id: $id, version: $version, invited: $invited, attended: $attended, votes: $votes) {
      id
    }
  }
`);
const DecideConsultationDocument = graphql(`
  mutation DecideConsultation($id: ID!, $version: Int!, $decision: String!, $option: Int) {
    decideConsultation(id: $id, version: $version, decision: $decision, option: $option) {
      id
    }
  }
`);
const ActOnConsultationDocument = graphql(`
  mutation ActOnConsultation($id: ID!, $action: ConsultationAction!, $version: Int!, $reason: String) {
    actOnConsultation(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);
const LinkNeedDocument = graphql(`
  mutation LinkNeed($id: ID!, $needNumber: String!) {
    linkNeed(id: $id, needNumber: $needNumber) {
      id
    }
  }
`);
const PostDecidedNeedDocument = graphql(`
  mutation PostDecidedNeed($id: ID!, $input: NeedInput!, $idempotencyKey: String!) {
    postDecidedNeed(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const NeedOriginsDocument = graphql(`
  query NeedOrigins($id: ID!) {
    need(id: $id) {
      id
      consultations {
        id
        title
        heldOn
        decision
      }
    }
  }
`);

export type ListedConsultation = ConsultationListQuery['consultationList']['edges'][number]['node'];
export type OpenConsultation = NonNullable<ConsultationQuery['consultation']>;

/** The action tracks at a region; they do not change while a page is open. */
export const actionTracksQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['actionTracks', regionCode],
    queryFn: async () => (await request(ActionTracksDocument, { regionCode })).actionTracks,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Consultations below a region, newest first. */
export const consultationListQuery = (regionCode: string) =>
  infiniteQueryOptions({
    queryKey: ['governance', 'consultations', regionCode],
    queryFn: async ({ pageParam }) =>
      (await request(ConsultationListDocument, { regionCode, after: pageParam })).consultationList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One consultation; null when there is none for the asker. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['governance', 'consultation', id],
    queryFn: async () => (await request(ConsultationDocument, { id })).consultation ?? null,
  });

/** The consultations that a need came from. */
export const needOriginsQuery = (id: string) =>
  queryOptions({
    queryKey: ['governance', 'origins', id],
    queryFn: async () => (await request(NeedOriginsDocument, { id })).need?.consultations ?? [],
  });

export const planConsultation = async (variables: PlanConsultationMutationVariables) =>
  (await request(PlanConsultationDocument, variables)).planConsultation.id;
export const editConsultation = async (variables: EditConsultationMutationVariables) =>
  (await request(EditConsultationDocument, variables)).editConsultation.id;
export const holdConsultation = (variables: HoldConsultationMutationVariables) =>
  request(HoldConsultationDocument, variables);
export const decideConsultation = (variables: DecideConsultationMutationVariables) =>
  request(DecideConsultationDocument, variables);
export const actOnConsultation = (variables: ActOnConsultationMutationVariables) =>
  request(ActOnConsultationDocument, variables);
export const linkNeed = (variables: LinkNeedMutationVariables) => request(LinkNeedDocument, variables);
export const postDecidedNeed = (variables: PostDecidedNeedMutationVariables) =>
  request(PostDecidedNeedDocument, variables);
