import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  BookingsQuery,
  GoodsLedgerQuery,
  MoneyLedgerQuery,
  MoveMoneyMutationVariables,
  TakeBackGiftMutationVariables,
  TransferQuery,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const MoneyLedgerDocument = graphql(`
  query MoneyLedger($fundId: ID!, $after: String) {
    fundLedger(fundId: $fundId, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...TransferParts
        }
      }
    }
  }
  fragment TransferParts on Transfer {
    id
    kind
    amount
    donorName
    receiptNumber
    reason
    at
    reversesId
    debit {
      id
      name
      kind
    }
    credit {
      id
      name
      kind
    }
    takenBackBy {
      id
    }
    madeBy {
      id
      name
    }
    allocation {
      id
      state
      project {
        id
        need {
          id
          title
        }
      }
    }
  }
`);
const TransferDocument = graphql(`
  query Transfer($id: ID!) {
    transfer(id: $id) {
      ...TransferParts
      credit {
        allowedActions
      }
    }
  }
`);
const GoodsLedgerDocument = graphql(`
  query GoodsLedger($lotId: ID!, $after: String) {
    goodsLedger(lotId: $lotId, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          change
          reason
          at
          madeBy {
            id
            name
          }
          allocation {
            id
            state
            project {
              id
              need {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);
const BookingsDocument = graphql(`
  query Bookings($offerId: ID!, $after: String) {
    offerBookings(offerId: $offerId, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          quantity
          startsAt
          endsAt
          at
          isReleased
          madeBy {
            id
            name
          }
          allocation {
            id
            state
            project {
              id
              need {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);
const TakeBackGiftDocument = graphql(`
  mutation TakeBackGift($id: ID!, $reason: String!, $idempotencyKey: String!) {
    takeBackGift(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const MoveMoneyDocument = graphql(`
  mutation MoveMoney($fromId: ID!, $toId: ID!, $amount: Money!, $idempotencyKey: String!) {
    moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export type LedgerTransfer = MoneyLedgerQuery['fundLedger']['edges'][number]['node'];
export type OpenTransfer = NonNullable<TransferQuery['transfer']>;
export type LedgerMovement = GoodsLedgerQuery['goodsLedger']['edges'][number]['node'];
export type LedgerBooking = BookingsQuery['offerBookings']['edges'][number]['node'];

/** The transfers of a fund, newest first. */
export const moneyLedgerQuery = (fundId: string) =>
  infiniteQueryOptions({
    queryKey: ['resources', 'money', fundId],
    queryFn: async ({ pageParam }) =>
      (await request(MoneyLedgerDocument, { fundId, after: pageParam })).fundLedger,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** The movements of a lot, newest first. */
export const goodsLedgerQuery = (lotId: string) =>
  infiniteQueryOptions({
    queryKey: ['resources', 'goods', lotId],
    queryFn: async ({ pageParam }) =>
      (await request(GoodsLedgerDocument, { lotId, after: pageParam })).goodsLedger,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** The bookings of an offer, newest first. */
export const bookingsQuery = (offerId: string) =>
  infiniteQueryOptions({
    queryKey: ['resources', 'bookings', offerId],
    queryFn: async ({ pageParam }) =>
      (await request(BookingsDocument, { offerId, after: pageParam })).offerBookings,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One transfer; null when there is none or it is not for this hat. */
export const transferQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'transfer', id],
    queryFn: async () => (await request(TransferDocument, { id })).transfer ?? null,
  });

/** Takes a wrong gift back by a reversal. */
export const takeBackGift = async (variables: TakeBackGiftMutationVariables) =>
  (await request(TakeBackGiftDocument, variables)).takeBackGift.id;

/** Passes money on to another fund of the charity; the same key twice moves once. */
export const moveMoney = async (variables: MoveMoneyMutationVariables) =>
  (await request(MoveMoneyDocument, variables)).moveMoney.id;
