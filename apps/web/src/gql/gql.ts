/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SignInAsDemoDocument,
    "\n  query NeedList($after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String) {\n    needList(first: 30, after: $after, states: $states, text: $text, urgency: $urgency, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n": typeof types.NeedListDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n": typeof types.NeedDocument,
    "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n": typeof types.PostNeedDocument,
    "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.ActOnNeedDocument,
    "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n": typeof types.ChildRegionsDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.TakeHatDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n": typeof types.TaxonomyDocument,
};
const documents: Documents = {
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": types.SignInAsDemoDocument,
    "\n  query NeedList($after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String) {\n    needList(first: 30, after: $after, states: $states, text: $text, urgency: $urgency, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n": types.NeedListDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n": types.NeedDocument,
    "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n": types.PostNeedDocument,
    "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n    }\n  }\n": types.ActOnNeedDocument,
    "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n": types.ChildRegionsDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": types.TakeHatDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n": types.TaxonomyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n"): typeof import('./graphql').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SignInAsDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedList($after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String) {\n    needList(first: 30, after: $after, states: $states, text: $text, urgency: $urgency, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n"): typeof import('./graphql').NeedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n"): typeof import('./graphql').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n"): typeof import('./graphql').PostNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').ActOnNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n"): typeof import('./graphql').ChildRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TakeHatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n"): typeof import('./graphql').TaxonomyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
