import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  AwardProgrammesQuery,
  AwardSimulationQuery,
  AwardSimulationQueryVariables,
  EnterAwardFactMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const ListDocument = graphql(`
  query AwardProgrammes($regionCode: ID!) {
    awardProgrammes(regionCode: $regionCode) {
      code
      pack
      name {
        zh
        en
      }
      holdsIn
      applicant
      rhythm
      reviewers
      noticeDays
      isOpen
      opensOn
      missing
      isOnce
      mayDraft
      rules {
        code
        name {
          zh
          en
        }
      }
      tiers {
        code
        name {
          zh
          en
        }
        amount
        rules {
          code
          name {
            zh
            en
          }
        }
      }
      parameters {
        parameter
        name {
          zh
          en
        }
        kind
        current
        values {
          from
          value
          source {
            zh
            en
          }
          evidence
        }
      }
      papers {
        code
        name {
          zh
          en
        }
      }
    }
  }
`);
const ProspectsDocument = graphql(`
  query AwardProspects($programme: ID!, $regionCode: ID!) {
    awardProspects(programme: $programme, regionCode: $regionCode) {
      on
      registered
      eligible
      withinYear
      rows {
        workerId
        name
        opensOn
        closesOn
        amount
      }
    }
  }
`);
const SimulationDocument = graphql(`
  query AwardSimulation(
    $programme: ID!
    $regionCode: ID!
    $values: [DraftValueInput!]!
    $without: [String!]!
    $months: Int!
  ) {
    awardSimulation(
      programme: $programme
      regionCode: $regionCode
      values: $values
      without: $without
      months: $months
    ) {
      from
      to
      all {
        ...SimulatedParts
      }
      shutOut
      byRegion {
        ...SimulatedParts
      }
      byGrade {
        ...SimulatedParts
      }
      changes {
        workerId
        name
        region
        before
        after
        failing
        windowOver {
          opensOn
          closesOn
        }
      }
    }
  }
  fragment SimulatedParts on SimulatedRowView {
    key
    name
    winners
    losers
    before {
      people
      cost
    }
    after {
      people
      cost
    }
  }
`);
const FactsDocument = graphql(`
  query AwardFacts($regionCode: ID!) {
    awardFacts(regionCode: $regionCode) {
      id
      kind
      fromOn
      toOn
      source
      person {
        name
      }
      organization {
        name
      }
    }
  }
`);
const EnterFactDocument = graphql(`
  mutation EnterAwardFact(
    $kind: AwardFactKind!
    $workerId: ID
    $organizationId: ID
    $fromOn: Day!
    $toOn: Day
    $source: String!
  ) {
    enterAwardFact(
      kind: $kind
      workerId: $workerId
      organizationId: $organizationId
      fromOn: $fromOn
      toOn: $toOn
      source: $source
    ) {
      id
    }
  }
`);
const WithdrawFactDocument = graphql(`
  mutation WithdrawAwardFact($id: ID!) {
    withdrawAwardFact(id: $id) {
      id
    }
  }
`);
const WorkersDocument = graphql(`
  query AwardFactWorkers($regionCode: ID!, $text: String) {
    socialWorkers(regionCode: $regionCode, text: $text, first: 20) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export type Programme = AwardProgrammesQuery['awardProgrammes'][number];
export type Parameter = Programme['parameters'][number];
export type Simulation = AwardSimulationQuery['awardSimulation'];
export type SimulatedRow = Simulation['all'];

/** Programmes that hold at a region, above it or below it. */
export const programmesQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'programmes', regionCode],
    queryFn: async () => (await request(ListDocument, { regionCode })).awardProgrammes,
  });

/** Who may apply in a region today. */
export const prospectsQuery = (programme: string, regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'prospects', programme, regionCode],
    queryFn: async () => (await request(ProspectsDocument, { programme, regionCode })).awardProspects,
  });

/** Tries a draft on the register; nothing is stored. */
export const simulate = async (variables: AwardSimulationQueryVariables): Promise<Simulation> =>
  (await request(SimulationDocument, variables)).awardSimulation;

/** Titles, annual checks and bad records of a region. */
export const awardFactsQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['awards', 'facts', regionCode],
    queryFn: async () => (await request(FactsDocument, { regionCode })).awardFacts,
  });

/** Social workers of a region by a part of their name. */
export const factWorkersQuery = (regionCode: string, text: string) =>
  queryOptions({
    queryKey: ['awards', 'factWorkers', regionCode, text],
    queryFn: async () =>
      (await request(WorkersDocument, { regionCode, text: text || null })).socialWorkers.edges.map(
        ({ node }) => node,
      ),
  });

/** Enters a title, an annual check or a bad record. */
export const enterFact = async (variables: EnterAwardFactMutationVariables): Promise<string> =>
  (await request(EnterFactDocument, variables)).enterAwardFact.id;

/** Takes back what was entered by mistake. */
export const withdrawFact = async (id: string): Promise<string> =>
  (await request(WithdrawFactDocument, { id })).withdrawAwardFact.id;
