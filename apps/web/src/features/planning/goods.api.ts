import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { GoodsPlanLinesQuery, GoodsPlanQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { onePage, type Listed } from './lists.api.js';

const GoodsPlanDocument = graphql(`
  query GoodsPlan($regionCode: ID!) {
    goodsPlan(regionCode: $regionCode) {
      id
      madeAt
      result {
        parts
        fulfilled
        lots
        pairs
        gapMillionths
        seatSize
        milliseconds
        kinds {
          name
          unit
          wanted
          onHand
          given
        }
      }
      excluded {
        id
        plan {
          id
        }
      }
    }
  }
`);
const GoodsPlanLinesDocument = graphql(`
  query GoodsPlanLines($regionCode: ID!, $isMissing: Boolean, $name: String, $first: Int!, $after: String) {
    goodsPlan(regionCode: $regionCode) {
      id
      lines(isMissing: $isMissing, name: $name, first: $first, after: $after) {
        ...GoodsLines
      }
    }
  }
  fragment GoodsLines on GoodsPlanLineConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...GoodsLineFields
      }
    }
  }
  fragment GoodsLineFields on GoodsPlanLine {
    id
    quantity
    metres
    reason
    blockedBy
    blockedByUrgency
    isAllocated
    mayAllocate
    isExcluded
    mayExclude
    hasProject
    refusedWith
    plan {
      id
      madeAt
      region {
        code
        name
      }
    }
    part {
      id
      name
      unit
    }
    lot {
      id
      name
      expiresOn
      onHand
    }
    need {
      id
      title
      urgency
      community {
        code
        name
      }
    }
  }
`);
const GoodsExcludedDocument = graphql(`
  query GoodsExcluded($regionCode: ID!) {
    goodsPlan(regionCode: $regionCode) {
      id
      excluded {
        ...GoodsLineFields
      }
    }
  }
`);
const GoodsToGiveDocument = graphql(`
  query GoodsToGive($first: Int!, $after: String) {
    goodsToGive(first: $first, after: $after) {
      ...GoodsLines
    }
  }
`);
const GoodsReadyDocument = graphql(`
  query GoodsReady {
    goodsToGive(isReady: true, first: 20) {
      ...GoodsLines
    }
  }
`);
const PlanGoodsDocument = graphql(`
  mutation PlanGoods($regionCode: ID!, $idempotencyKey: String!) {
    planGoods(regionCode: $regionCode, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const AllocateGoodsDocument = graphql(`
  mutation AllocateGoods($lineIds: [ID!]!) {
    allocateGoods(lineIds: $lineIds) {
      id
      isAllocated
      refusedWith
    }
  }
`);

const ExcludeGoodsDocument = graphql(`
  mutation ExcludeGoods($lineId: ID!, $isExcluded: Boolean!) {
    excludeGoods(lineId: $lineId, isExcluded: $isExcluded) {
      id
      isExcluded
    }
  }
`);

export type GoodsPlanFigures = NonNullable<GoodsPlanQuery['goodsPlan']>;
type GoodsLinePage = NonNullable<GoodsPlanLinesQuery['goodsPlan']>['lines'];
export type GoodsLine = GoodsLinePage['edges'][number]['node'];

const PAGE = 50;

/** The newest plan of goods of a region. */
export const goodsPlanQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['planning', 'goods', regionCode],
    queryFn: async () => (await request(GoodsPlanDocument, { regionCode })).goodsPlan,
  });

/** Which of a plan's lines: what is missing, what is given, or what was excluded; and of which goods. */
export type GoodsFilter = {
  readonly view: 'all' | 'given' | 'missing' | 'excluded';
  readonly name: string | null;
};

async function linesOf(
  regionCode: string,
  { view, name }: GoodsFilter,
  after: string | null,
): Promise<GoodsLinePage | undefined> {
  if (view === 'excluded') {
    const { goodsPlan } = await request(GoodsExcludedDocument, { regionCode });
    return onePage((goodsPlan?.excluded ?? []).filter(({ part }) => name === null || part?.name === name));
  }
  const isMissing = view === 'all' ? null : view === 'missing';
  const asked = { regionCode, isMissing, name, first: PAGE, after };
  return (await request(GoodsPlanLinesDocument, asked)).goodsPlan?.lines;
}

/** Lines of the newest plan of a region. */
export const goodsLinesListed = (
  regionCode: string,
  planId: string,
  filter: GoodsFilter,
): Listed<GoodsLine> => ({
  key: ['goods', regionCode, planId, filter],
  read: async (after) => (await linesOf(regionCode, filter, after)) ?? onePage([]),
});

/** What the newest plans suggest that the charity gives. */
export const goodsToGiveListed: Listed<GoodsLine> = {
  key: ['goods', 'toGive'],
  read: async (after) => (await request(GoodsToGiveDocument, { first: PAGE, after })).goodsToGive,
};

/** What waits for the charity: suggestions whose project can receive the goods. */
export const goodsReadyQuery = queryOptions({
  queryKey: ['planning', 'goods', 'ready'],
  queryFn: async () => (await request(GoodsReadyDocument)).goodsToGive,
});

/** Makes a plan of goods; its id. */
export const planGoods = async (regionCode: string, idempotencyKey: string): Promise<string> =>
  (await request(PlanGoodsDocument, { regionCode, idempotencyKey })).planGoods.id;

/** Gives what lines suggest; how many could not be given. */
export const allocateGoods = async (lineIds: readonly string[]): Promise<number> =>
  (await request(AllocateGoodsDocument, { lineIds: [...lineIds] })).allocateGoods.filter(
    ({ isAllocated }) => !isAllocated,
  ).length;

/** Excludes a lot from a part, or takes that back. */
export const excludeGoods = async (lineId: string, isExcluded: boolean): Promise<boolean> =>
  (await request(ExcludeGoodsDocument, { lineId, isExcluded })).excludeGoods.isExcluded;
