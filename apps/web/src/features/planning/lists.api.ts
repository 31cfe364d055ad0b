import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { PlanChange, PlanDifferenceChange, PlanSendingState, Urgency } from '../../gql/enums.js';
import type { PlanDifferencesQuery, PlanNeedsQuery, PlanPeopleQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';
import { pageOfLines, type Line } from './plan-lines.api.js';

const PlanNeedsDocument = graphql(`
  query PlanNeeds($id: ID!, $regionCode: ID, $skill: String, $first: Int!, $after: String) {
    matchingPlan(id: $id) {
      id
      needs(regionCode: $regionCode, skill: $skill, first: $first, after: $after) {
        ...DeskNeeds
      }
    }
  }
  fragment DeskNeeds on DeskNeedConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        heads
        filled
        fitting
        need {
          id
          title
          urgency
          startsAt
          endsAt
          community {
            code
            name
          }
        }
      }
    }
  }
`);
const WeekNeedsDocument = graphql(`
  query WeekNeeds(
    $regionCode: ID!
    $weekOn: Day!
    $on: Day
    $isAnyDay: Boolean
    $isWithoutTime: Boolean
    $category: String
    $urgency: Urgency
    $skill: String
    $first: Int!
    $after: String
  ) {
    weekNeeds(
      regionCode: $regionCode
      weekOn: $weekOn
      on: $on
      isAnyDay: $isAnyDay
      isWithoutTime: $isWithoutTime
      category: $category
      urgency: $urgency
      skill: $skill
      first: $first
      after: $after
    ) {
      ...DeskNeeds
    }
  }
`);
const CoveredNeedsDocument = graphql(`
  query CoveredNeeds($regionCode: ID!, $weekOn: Day!, $isConfirmed: Boolean, $first: Int!, $after: String) {
    coveredNeeds(
      regionCode: $regionCode
      weekOn: $weekOn
      isConfirmed: $isConfirmed
      first: $first
      after: $after
    ) {
      ...DeskNeeds
    }
  }
`);
const PlanPeopleDocument = graphql(`
  query PlanPeople($id: ID!, $skill: String, $isPlaced: Boolean, $first: Int!, $after: String) {
    matchingPlan(id: $id) {
      id
      people(skill: $skill, isPlaced: $isPlaced, first: $first, after: $after) {
        ...DeskPeople
      }
    }
  }
  fragment DeskPeople on DeskPersonConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        label
        freeMinutes
        shifts
        community {
          code
          name
        }
      }
    }
  }
`);
const WeekPeopleDocument = graphql(`
  query WeekPeople(
    $regionCode: ID!
    $weekOn: Day!
    $on: Day
    $needId: ID
    $skill: String
    $first: Int!
    $after: String
  ) {
    weekPeople(
      regionCode: $regionCode
      weekOn: $weekOn
      on: $on
      needId: $needId
      skill: $skill
      first: $first
      after: $after
    ) {
      ...DeskPeople
    }
  }
`);
const PlanDifferencesDocument = graphql(`
  query PlanDifferences($id: ID!, $change: PlanDifferenceChange, $first: Int!, $after: String) {
    matchingPlan(id: $id) {
      id
      differences(change: $change, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...DifferenceFields
          }
        }
      }
    }
  }
  fragment DifferenceFields on PlanDifference {
    id
    change
    label
    volunteerId
    isExcluded
    need {
      id
      title
      urgency
      startsAt
      endsAt
      community {
        code
        name
      }
    }
  }
`);
const PAGE = 50;
type Week = { readonly regionCode: string; readonly weekOn: string };

/** The needs behind a figure: of a plan, of a week before it is planned, or of a week's coverage. */
export type NeedList =
  | { readonly of: 'plan'; readonly id: string; readonly regionCode?: string; readonly skill?: string }
  | ({
      readonly of: 'week';
      readonly on?: string;
      readonly isAnyDay?: boolean;
      readonly isWithoutTime?: boolean;
      readonly category?: string;
      readonly urgency?: Urgency;
      readonly skill?: string;
    } & Week)
  | ({ readonly of: 'coverage'; readonly isConfirmed?: boolean } & Week);

/** The people behind a figure: of a plan, or of a week before it is planned. */
export type PersonList =
  | { readonly of: 'plan'; readonly id: string; readonly skill?: string; readonly isPlaced?: boolean }
  | ({ readonly of: 'week'; readonly on?: string; readonly needId?: string; readonly skill?: string } & Week);

/** The lines behind a figure of a plan. */
export type LineList = {
  readonly id: string;
  readonly changes?: readonly PlanChange[];
  readonly sending?: PlanSendingState;
};

/** Whom only one of two plans places. */
export type DifferenceList = {
  readonly id: string;
  readonly change?: PlanDifferenceChange;
  /** Whether an exclusion can be taken back here. */
  readonly mayAllow?: boolean;
};

export type DeskNeedRow = PlanNeedsQuery['matchingPlan']['needs']['edges'][number]['node'];
export type DeskPersonRow = PlanPeopleQuery['matchingPlan']['people']['edges'][number]['node'];
export type DifferenceRow = PlanDifferencesQuery['matchingPlan']['differences']['edges'][number]['node'];
type NeedPage = PlanNeedsQuery['matchingPlan']['needs'];
type PersonPage = PlanPeopleQuery['matchingPlan']['people'];

async function pageOfNeeds({ of, ...list }: NeedList, after: string | null): Promise<NeedPage> {
  const page = { first: PAGE, after };
  if ('id' in list) return (await request(PlanNeedsDocument, { ...list, ...page })).matchingPlan.needs;
  if (of === 'coverage') return (await request(CoveredNeedsDocument, { ...list, ...page })).coveredNeeds;
  return (await request(WeekNeedsDocument, { ...list, ...page })).weekNeeds;
}

async function pageOfPeople({ of: _of, ...list }: PersonList, after: string | null): Promise<PersonPage> {
  const page = { first: PAGE, after };
  return 'id' in list
    ? (await request(PlanPeopleDocument, { ...list, ...page })).matchingPlan.people
    : (await request(WeekPeopleDocument, { ...list, ...page })).weekPeople;
}

/** A page of a list, whatever its rows are. */
export type ListPage<Row> = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
};

/** A list by the name under which it is kept, and how a page of it is read. */
export type Listed<Row> = {
  readonly key: readonly unknown[];
  readonly read: (after: string | null) => Promise<ListPage<Row>>;
};

/** The whole of a short list. */
export const onePage = <Row>(rows: readonly Row[]) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: rows.map((node) => ({ node })),
});

export const listQuery = <Row>({ key, read }: Listed<Row>) =>
  infiniteQueryOptions({
    queryKey: ['planning', ...key],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

export const needsListed = (list: NeedList): Listed<DeskNeedRow> => ({
  key: ['needs', list],
  read: (after) => pageOfNeeds(list, after),
});

export const peopleListed = (list: PersonList): Listed<DeskPersonRow> => ({
  key: ['people', list],
  read: (after) => pageOfPeople(list, after),
});

export const linesListed = ({ id, changes, sending }: LineList): Listed<Line> => ({
  key: ['lines', id, changes, null, sending],
  read: (after) =>
    pageOfLines({ id, changes: changes ? [...changes] : null, sending: sending ?? null, after }),
});

export const differencesListed = ({ id, change }: DifferenceList): Listed<DifferenceRow> => ({
  key: ['differences', id, change],
  read: async (after) =>
    (await request(PlanDifferencesDocument, { id, change: change ?? null, first: PAGE, after })).matchingPlan
      .differences,
});
