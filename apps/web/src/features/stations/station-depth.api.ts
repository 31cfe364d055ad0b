import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  ActOnSupportMutationVariables,
  DescribeStationMutationVariables,
  GrantSupportMutationVariables,
  PostStationStaffMutationVariables,
  RelieveStationStaffMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import type { OpenStation } from './stations.api.js';

graphql(`
  fragment StaffParts on StationStaff {
    id
    duty
    fromOn
    toOn
    version
    mayRelieve
    person {
      name
    }
    socialWorker {
      id
      state
      grade
      certificateValidTo
    }
  }
  fragment SupportParts on SupportGrant {
    id
    kind
    state
    giver
    detail
    floorArea
    givenOn
    endsOn
    lastReason
    version
    source {
      __typename
      id
      name
      organization {
        name
      }
      ... on FundAccount {
        balance
      }
    }
    project {
      id
      community {
        name
      }
      need {
        title
      }
    }
    allowedActions {
      action
      isOpen
    }
  }
`);
const StaffCandidatesDocument = graphql(`
  query StaffCandidates($id: ID!) {
    staffCandidates(id: $id) {
      personId
      name
      roles
      places
    }
  }
`);
const SupportFundsDocument = graphql(`
  query SupportFunds($kind: ResourceKind!) {
    resourceList(kind: $kind, isAvailable: true, first: 100) {
      edges {
        node {
          __typename
          id
          name
          purposePlaces {
            code
          }
          organization {
            name
          }
          ... on ResourceOffer {
            offerKind: kind
          }
        }
      }
    }
  }
`);
const SupportProjectsDocument = graphql(`
  query SupportProjects($regionCode: ID!) {
    projectList(regionCode: $regionCode, states: [underway, delivered, accepted], first: 100) {
      edges {
        node {
          id
          community {
            name
          }
          need {
            title
          }
        }
      }
    }
  }
`);
const DescribeStationDocument = graphql(`
  mutation DescribeStation($id: ID!, $version: Int!, $input: StationHouseInput!) {
    describeStation(id: $id, version: $version, input: $input) {
      id
    }
  }
`);
const PostStationStaffDocument = graphql(`
  mutation PostStationStaff($stationId: ID!, $personId: ID!, $duty: StaffDuty!, $fromOn: Day!) {
    postStationStaff(stationId: $stationId, personId: $personId, duty: $duty, fromOn: $fromOn) {
      id
    }
  }
`);
const RelieveStationStaffDocument = graphql(`
  mutation RelieveStationStaff($id: ID!, $version: Int!) {
    relieveStationStaff(id: $id, version: $version) {
      id
    }
  }
`);
const GrantSupportDocument = graphql(`
  mutation GrantSupport($stationId: ID!, $input: SupportInput!, $idempotencyKey: String!) {
    grantSupport(stationId: $stationId, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const ActOnSupportDocument = graphql(`
  mutation ActOnSupport($id: ID!, $action: SupportAction!, $version: Int!, $reason: String) {
    actOnSupport(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);

export type Staff = NonNullable<OpenStation['staff']>[number];
export type Support = OpenStation['supports'][number];

/** Something that a station can be supported with. */
export type SupportSource = { readonly id: string; readonly name: string };

/** Who could be put on a station's staff. */
export const staffCandidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['stations', 'candidates', id],
    queryFn: async () => (await request(StaffCandidatesDocument, { id })).staffCandidates,
  });

/** Funds with money, or venues on offer, that were given for a region or for all. */
export const supportResourcesQuery = (kind: 'venue' | 'fund', regionCode: string) =>
  queryOptions({
    queryKey: ['stations', 'sources', kind, regionCode],
    queryFn: async (): Promise<SupportSource[]> => {
      const { resourceList } = await request(SupportFundsDocument, {
        kind: kind === 'fund' ? 'money' : 'offer',
      });
      return resourceList.edges
        .map(({ node }) => node)
        .filter((node) => node.__typename !== 'ResourceOffer' || node.offerKind === 'venue')
        .filter(
          ({ purposePlaces }) =>
            purposePlaces.length === 0 || purposePlaces.some(({ code }) => regionCode.startsWith(code)),
        )
        .map(({ id, name, organization }) => ({
          id,
          name: organization ? `${name} · ${organization.name}` : name,
        }));
    },
  });

/** Projects below a region that were not ended. */
export const supportProjectsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['stations', 'sources', 'project', regionCode],
    queryFn: async (): Promise<SupportSource[]> => {
      const { projectList } = await request(SupportProjectsDocument, { regionCode });
      return projectList.edges.map(({ node }) => ({
        id: node.id,
        name: `${node.need?.title ?? ''} · ${node.community?.name ?? ''}`,
      }));
    },
  });

/** Tells a station's hours and space. */
export const describeStation = (variables: DescribeStationMutationVariables) =>
  request(DescribeStationDocument, variables);

/** Puts somebody on a station's staff. */
export const postStaff = (variables: PostStationStaffMutationVariables) =>
  request(PostStationStaffDocument, variables);

/** Ends somebody's time on a station's staff as of today. */
export const relieveStaff = (variables: RelieveStationStaffMutationVariables) =>
  request(RelieveStationStaffDocument, variables);

/** Grants a station support. */
export const grantSupport = (variables: GrantSupportMutationVariables) =>
  request(GrantSupportDocument, variables);

/** Ends a support, or takes the end back. */
export const actOnSupport = (variables: ActOnSupportMutationVariables) =>
  request(ActOnSupportDocument, variables);
