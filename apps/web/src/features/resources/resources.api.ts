import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type {
  OfferResourceMutationVariables,
  OpenFundMutationVariables,
  ReceiveGiftMutationVariables,
  ReceiveGoodsMutationVariables,
  ResourceListQuery,
  ResourceListQueryVariables,
  ResourceQuery,
  WithdrawOfferMutationVariables,
  WriteOffGoodsMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const ResourceListDocument = graphql(`
  query ResourceList(
    $kind: ResourceKind
    $regionCode: ID
    $organizationId: ID
    $category: String
    $isAvailable: Boolean
    $text: String
    $after: String
  ) {
    resourceList(
      kind: $kind
      regionCode: $regionCode
      organizationId: $organizationId
      category: $category
      isAvailable: $isAvailable
      text: $text
      first: 30
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ResourceParts
        }
      }
    }
  }
  fragment ResourceParts on CharityResource {
    __typename
    id
    name
    regionCode
    purposeCategories
    purposePlaces {
      code
      name
    }
    region {
      code
      name
    }
    organization {
      id
      name
      isDemo
    }
    ... on FundAccount {
      fundKind: kind
      balance
    }
    ... on GoodsLot {
      category
      unit
      onHand
      received
      expiresOn
    }
    ... on ResourceOffer {
      offerKind: kind
      category
      unit
      capacity
      validFrom
      validTo
      isWithdrawn
    }
  }
`);
const ResourceDocument = graphql(`
  query Resource($id: ID!) {
    charityResource(id: $id) {
      ...ResourceParts
      createdAt
      allowedActions
      ... on GoodsLot {
        donorName
        receiptNumber
      }
      ... on ResourceOffer {
        detail
        version
      }
    }
  }
`);
const OwnSeatDocument = graphql(`
  query OwnSeat($id: ID!) {
    organization(id: $id) {
      id
      regionCode
    }
  }
`);
const OpenFundDocument = graphql(`
  mutation OpenFund($input: FundInput!, $idempotencyKey: String!) {
    openFund(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const ReceiveGiftDocument = graphql(`
  mutation ReceiveGift(
    $fundId: ID!
    $amount: Money!
    $donorName: String
    $receiptNumber: String
    $idempotencyKey: String!
  ) {
    receiveGift(
      fundId: $fundId
      amount: $amount
      donorName: $donorName
      receiptNumber: $receiptNumber
      idempotencyKey: $idempotencyKey
    ) {
      code
    }
  }
`);
const ReceiveGoodsDocument = graphql(`
  mutation ReceiveGoods($input: GoodsInput!, $idempotencyKey: String!) {
    receiveGoods(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const WriteOffGoodsDocument = graphql(`
  mutation WriteOffGoods($lotId: ID!, $quantity: Int!, $reason: String!, $idempotencyKey: String!) {
    writeOffGoods(lotId: $lotId, quantity: $quantity, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const OfferResourceDocument = graphql(`
  mutation OfferResource($input: OfferInput!, $idempotencyKey: String!) {
    offerResource(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const WithdrawOfferDocument = graphql(`
  mutation WithdrawOffer($id: ID!, $version: Int!, $isWithdrawn: Boolean!) {
    withdrawOffer(id: $id, version: $version, isWithdrawn: $isWithdrawn) {
      id
    }
  }
`);

export type ListedResource = ResourceListQuery['resourceList']['edges'][number]['node'];
export type OpenResource = NonNullable<ResourceQuery['charityResource']>;
/** Money, goods and offers, newest first, page by page. */
export const resourceListQuery = (filter: Omit<ResourceListQueryVariables, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['resources', 'list', filter],
    queryFn: async ({ pageParam }) =>
      (await request(ResourceListDocument, { ...filter, after: pageParam })).resourceList,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One fund, lot or offer; null when there is none or it is not for this hat. */
export const resourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['resources', 'one', id],
    queryFn: async () => (await request(ResourceDocument, { id })).charityResource ?? null,
  });

/** The county of an organization's seat: where its new resources lie unless it says otherwise. */
export const ownCountyQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['resources', 'seat', organizationId],
    queryFn: async () =>
      (await request(OwnSeatDocument, { id: organizationId })).organization?.regionCode.slice(0, 6) ?? null,
    enabled: organizationId !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Opens a fund; the same key twice opens one. */
export const openFund = async (variables: OpenFundMutationVariables) =>
  (await request(OpenFundDocument, variables)).openFund.id;

/** Records a gift and gives the donor's code; the same key twice records one. */
export const receiveGift = async (variables: ReceiveGiftMutationVariables) =>
  (await request(ReceiveGiftDocument, variables)).receiveGift.code;

/** Records goods; the same key twice makes one lot. */
export const receiveGoods = async (variables: ReceiveGoodsMutationVariables) =>
  (await request(ReceiveGoodsDocument, variables)).receiveGoods.id;

/** Writes goods off. */
export const writeOffGoods = async (variables: WriteOffGoodsMutationVariables) =>
  (await request(WriteOffGoodsDocument, variables)).writeOffGoods.id;

/** Puts something on offer; the same key twice makes one offer. */
export const offerResource = async (variables: OfferResourceMutationVariables) =>
  (await request(OfferResourceDocument, variables)).offerResource.id;

/** Takes no more bookings, or takes them again. */
export const withdrawOffer = async (variables: WithdrawOfferMutationVariables) =>
  (await request(WithdrawOfferDocument, variables)).withdrawOffer.id;
