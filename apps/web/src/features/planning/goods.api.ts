import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { GoodsPlanLinesQuery, GoodsPlanQuery } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import type { Listed } from './lists.api.js';

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
        id
        quantity
        metres
        reason
        blockedBy
        blockedByUrgency
        isAllocated
        mayAllocate
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

export type GoodsPlanFigures = NonNullable<GoodsPlanQuery['goodsPlan']>;
type GoodsLinePage = NonNullable<GoodsPlanLinesQuery['goodsPlan']>['lines'];
export type GoodsLine = GoodsLinePage['edges'][number]['node'];

const PAGE = 50;
const NONE: GoodsLinePage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

/** The newest plan of goods of a region. */
export const goodsPlanQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['planning', 'goods', regionCode],
    queryFn: async () => (await request(GoodsPlanDocument, { regionCode })).goodsPlan,
  });

/** Which of a plan's lines: what is missing or what is given, and of which goods. */
export type GoodsFilter = { readonly isMissing: boolean | null; readonly name: string | null };

/** Lines of the newest plan of a region. */
export const goodsLinesListed = (
  regionCode: string,
  planId: string,
  filter: GoodsFilter,
): Listed<GoodsLine> => ({
  key: ['goods', regionCode, planId, filter],
  read: async (after) =>
    (await request(GoodsPlanLinesDocument, { regionCode, ...filter, first: PAGE, after })).goodsPlan?.lines ??
    NONE,
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
