/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a need reached the community. */
export type Channel =
  | 'council'
  | 'grid'
  | 'hotline'
  | 'online'
  | 'visit'
  | 'window';

/** What can be done with a need. */
export type NeedAction =
  | 'accept'
  | 'ask'
  | 'begin'
  | 'close'
  | 'contest'
  | 'deliver'
  | 'edit'
  | 'merge'
  | 'rate'
  | 'refer'
  | 'reject'
  | 'reopen'
  | 'restore'
  | 'rework'
  | 'sendBack'
  | 'submit'
  | 'verify'
  | 'withdraw';

/** What is written when a need is posted or edited. */
export type NeedInput = {
  /** Budget in fen, not negative. */
  budget?: number | null | undefined;
  /** Code of the need category: elder-care/visiting. */
  category: string;
  /** How the need reached the community. */
  channel?: Channel;
  /** What is to be done, at most 1,000 characters, without personal data. */
  detail?: string;
  /** Latest end; after the start. */
  endsAt?: string | null | undefined;
  /** Minutes of service one volunteer gives in all. */
  minutesEach?: number | null | undefined;
  /** What is asked for: 1 to 20 parts. */
  parts: Array<NeedPartInput>;
  /** Where, no finer than the public may know; at most 60 characters. */
  place?: string;
  /** Earliest start. */
  startsAt?: string | null | undefined;
  /** How many people or households it is for. */
  targetCount?: number | null | undefined;
  /** Code of the target group. */
  targetGroup?: string | null | undefined;
  /** The matter in one line, 2 to 60 characters, without personal data. */
  title: string;
  /** How soon somebody must answer. */
  urgency: Urgency;
};

/** One thing a need asks for. */
export type NeedPartInput = {
  /** Part to change; none for a new one. */
  id?: string | null | undefined;
  /** What is asked for. */
  kind: PartKind;
  /** Name of the role, the goods, the venue or the service; 1 to 40 characters. */
  name: string;
  /** How much, 1 or more, in units. */
  quantity: number;
  /** Codes of the skills wanted; empty: anybody. */
  skills?: Array<string>;
  /** Unit of the quantity; fen for money. */
  unit: string;
};

/** Where a need stands. */
export type NeedState =
  | 'accepted'
  | 'asked'
  | 'closed'
  | 'delivered'
  | 'draft'
  | 'merged'
  | 'open'
  | 'referred'
  | 'rejected'
  | 'returned'
  | 'submitted'
  | 'underway'
  | 'withdrawn';

/** What one part of a need asks for. */
export type PartKind =
  | 'goods'
  | 'money'
  | 'people'
  | 'service'
  | 'venue';

/** The five levels of the region tree. */
export type RegionLevel =
  | 'city'
  | 'community'
  | 'county'
  | 'province'
  | 'township';

/** A role held at a region, in an organization, or as a volunteer. */
export type Role =
  | 'administrator'
  | 'auditor'
  | 'charityManager'
  | 'communityStaff'
  | 'official'
  | 'organizationManager'
  | 'organizationMember'
  | 'socialWorker'
  | 'stationWorker'
  | 'volunteer';

/** The lists of terms there are. */
export type TaxonomyName =
  | 'languages'
  | 'needCategories'
  | 'resourceCategories'
  | 'skills'
  | 'targetGroups';

/** How soon somebody must answer. */
export type Urgency =
  | 'longTerm'
  | 'ordinary'
  | 'pressing'
  | 'urgent';

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ id: string, name: string, hats: Array<{ id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null }> }> };

export type SignInMutationVariables = Exact<{
  phone: string;
  password: string;
}>;


export type SignInMutation = { signIn: { person: { id: string } } | null };

export type SignInAsDemoMutationVariables = Exact<{
  id: string;
}>;


export type SignInAsDemoMutation = { signInAsDemo: { person: { id: string } } | null };

export type NeedListQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<NeedState> | NeedState | null | undefined;
  text?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  category?: string | null | undefined;
}>;


export type NeedListQuery = { needList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: NeedState, urgency: Urgency, category: string, dueAt: string | null, stateSince: string, createdAt: string, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } }> } };

export type PartOfNeedFragment = { id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> };

export type NeedQueryVariables = Exact<{
  id: string;
}>;


export type NeedQuery = { need: { id: string, number: string, title: string, detail: string, publicSentence: string | null, state: NeedState, urgency: Urgency, category: string, channel: Channel, targetGroup: string | null, targetCount: number | null, place: string, startsAt: string | null, endsAt: string | null, budget: number | null, dueAt: string | null, stateSince: string, createdAt: string, publishedAt: string | null, lastReason: string | null, version: number, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, allowedActions: Array<{ action: NeedAction, isOpen: boolean, wantsReason: boolean }> } | null };

export type PostNeedMutationVariables = Exact<{
  regionCode: string;
  input: NeedInput;
  asDraft: boolean;
  idempotencyKey: string;
}>;


export type PostNeedMutation = { postNeed: { id: string, number: string, state: NeedState, dueAt: string | null } };

export type ActOnNeedMutationVariables = Exact<{
  id: string;
  action: NeedAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnNeedMutation = { actOnNeed: { id: string, state: NeedState, version: number } };

export type ChildRegionsQueryVariables = Exact<{
  parentCode?: string | null | undefined;
}>;


export type ChildRegionsQuery = { childRegions: Array<{ code: string, name: string, level: RegionLevel, isAdministrative: boolean }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: { id: string, name: string, isDemo: boolean }, hat: { id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null } | null, hats: Array<{ id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null }> } | null };

export type HatPartsFragment = { id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null };

export type TakeHatMutationVariables = Exact<{
  id: string;
}>;


export type TakeHatMutation = { takeHat: { person: { id: string } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type TaxonomyQueryVariables = Exact<{
  name: TaxonomyName;
}>;


export type TaxonomyQuery = { taxonomy: Array<{ code: string, parentCode: string | null, zh: string, en: string, wantsLicence: boolean, isSensitive: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartOfNeedFragmentDoc = new TypedDocumentString(`
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}
    `, {"fragmentName":"PartOfNeed"}) as unknown as TypedDocumentString<PartOfNeedFragment, unknown>;
export const HatPartsFragmentDoc = new TypedDocumentString(`
    fragment HatParts on Grant {
  id
  role
  regionCode
  organizationId
  validTo
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
    `, {"fragmentName":"HatParts"}) as unknown as TypedDocumentString<HatPartsFragment, unknown>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demoPeople {
    id
    name
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
  region {
    code
    name
    level
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:ebdf4949ff00448997d07846409f09ffa8be92fc0ca1347429c06df1de329ccb"}) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($phone: String!, $password: String!) {
  signIn(phone: $phone, password: $password) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:64fbe026f79e2a2faf8dbd4dc65b36eabe0b619934c213ff2c015f7f698daa51"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInAsDemoDocument = new TypedDocumentString(`
    mutation SignInAsDemo($id: ID!) {
  signInAsDemo(id: $id) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:c28336a7a0aa376a1937a5bdad872a9f21372b3fb23c8e8b3e70bc2f923b0983"}) as unknown as TypedDocumentString<SignInAsDemoMutation, SignInAsDemoMutationVariables>;
export const NeedListDocument = new TypedDocumentString(`
    query NeedList($after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String) {
  needList(
    first: 30
    after: $after
    states: $states
    text: $text
    urgency: $urgency
    category: $category
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        title
        state
        urgency
        category
        dueAt
        stateSince
        createdAt
        community {
          code
          name
        }
        parts {
          ...PartOfNeed
        }
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:1a23a6c1463011e453f646cf64fe656cb6f9b92928577fa5cc03f4abcade805f"}) as unknown as TypedDocumentString<NeedListQuery, NeedListQueryVariables>;
export const NeedDocument = new TypedDocumentString(`
    query Need($id: ID!) {
  need(id: $id) {
    id
    number
    title
    detail
    publicSentence
    state
    urgency
    category
    channel
    targetGroup
    targetCount
    place
    startsAt
    endsAt
    budget
    dueAt
    stateSince
    createdAt
    publishedAt
    lastReason
    version
    community {
      code
      name
    }
    parts {
      ...PartOfNeed
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:7ce9791b2d1f978dfd8ddd0e830a7a9033f8d8ec0d280a6e3320109baf4da967"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const PostNeedDocument = new TypedDocumentString(`
    mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {
  postNeed(
    regionCode: $regionCode
    input: $input
    asDraft: $asDraft
    idempotencyKey: $idempotencyKey
  ) {
    id
    number
    state
    dueAt
  }
}
    `, {"hash":"sha256:04f6183e4957fdbc402a99538137746d7282659551d63ef0dee1177cf5de913e"}) as unknown as TypedDocumentString<PostNeedMutation, PostNeedMutationVariables>;
export const ActOnNeedDocument = new TypedDocumentString(`
    mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
  actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
    version
  }
}
    `, {"hash":"sha256:a7cb402a6501e0b23b6a754d382b48e1d84a3d03ec62ed961cdc5889a226b6da"}) as unknown as TypedDocumentString<ActOnNeedMutation, ActOnNeedMutationVariables>;
export const ChildRegionsDocument = new TypedDocumentString(`
    query ChildRegions($parentCode: ID) {
  childRegions(parentCode: $parentCode) {
    code
    name
    level
    isAdministrative
  }
}
    `, {"hash":"sha256:7a7322011cb70d71ffc2cbd480172733cb23fd01356bf9e44ee72288a2295861"}) as unknown as TypedDocumentString<ChildRegionsQuery, ChildRegionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
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
  region {
    code
    name
    level
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:a6b2f59e7656e084856a8419579d5604c067548d4673e32c36e7e147aa91b152"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const TakeHatDocument = new TypedDocumentString(`
    mutation TakeHat($id: ID!) {
  takeHat(id: $id) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:e60fd87740e93efb7dbc81dc8cabe56021f37c393f9ae4aed81780286ccd40e9"}) as unknown as TypedDocumentString<TakeHatMutation, TakeHatMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TaxonomyDocument = new TypedDocumentString(`
    query Taxonomy($name: TaxonomyName!) {
  taxonomy(name: $name) {
    code
    parentCode
    zh
    en
    wantsLicence
    isSensitive
  }
}
    `, {"hash":"sha256:34e609673cf6a48c11f182ca709bc716f297f7e0be3ccc523f79ce1bc7da9dd9"}) as unknown as TypedDocumentString<TaxonomyQuery, TaxonomyQueryVariables>;