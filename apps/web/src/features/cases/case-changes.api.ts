import { graphql } from '../../gql/gql.js';
import type {
  ActOnCaseMutationVariables,
  ActOnCaseReferralMutationVariables,
  AskForMyCaseMutationVariables,
  AssignCaseMutationVariables,
  CorrectCaseClientMutationVariables,
  GiveCaseRightMutationVariables,
  HandOverCasesMutationVariables,
  OpenCaseMutation,
  OpenCaseMutationVariables,
  OpenMyCaseMutation,
  ReferCaseMutationVariables,
  SearchCasesMutation,
  SearchCasesMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const SearchDocument = graphql(`
  mutation SearchCases($regionCode: ID!, $client: CaseClientInput!) {
    searchCases(regionCode: $regionCode, client: $client) {
      id
      strength
      reasons
      isOpen
      openedIn
      isMine
      place {
        name
        path {
          code
          name
        }
      }
    }
  }
`);
const OpenDocument = graphql(`
  mutation OpenCase(
    $regionCode: ID!
    $client: CaseClientInput!
    $alias: String!
    $needId: ID
    $seenMatches: [ID!]!
    $words: String!
    $idempotencyKey: String!
  ) {
    openCase(
      regionCode: $regionCode
      client: $client
      alias: $alias
      needId: $needId
      seenMatches: $seenMatches
      words: $words
      idempotencyKey: $idempotencyKey
    ) {
      code
      file {
        id
        number
      }
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnCase(
    $id: ID!
    $version: Int!
    $action: CaseAction!
    $words: String
    $risk: CaseRisk
    $consentHow: CaseConsentHow
    $goals: [String!]
    $on: Day
    $manner: CaseContactManner
    $isMade: Boolean
    $minutes: Int
    $outcome: CaseOutcome
  ) {
    actOnCase(
      id: $id
      version: $version
      action: $action
      words: $words
      risk: $risk
      consentHow: $consentHow
      goals: $goals
      on: $on
      manner: $manner
      isMade: $isMade
      minutes: $minutes
      outcome: $outcome
    ) {
      id
      state
    }
  }
`);
const CorrectDocument = graphql(`
  mutation CorrectCaseClient($id: ID!, $version: Int!, $client: CaseClientInput!) {
    correctCaseClient(id: $id, version: $version, client: $client) {
      id
    }
  }
`);
const AssignDocument = graphql(`
  mutation AssignCase($id: ID!, $version: Int!, $toWorkerId: ID!, $reason: String!) {
    assignCase(id: $id, version: $version, toWorkerId: $toWorkerId, reason: $reason) {
      id
    }
  }
`);
const HandOverDocument = graphql(`
  mutation HandOverCases($fromWorkerId: ID!, $toWorkerId: ID!, $reason: String!) {
    handOverCases(fromWorkerId: $fromWorkerId, toWorkerId: $toWorkerId, reason: $reason)
  }
`);
const ExportDocument = graphql(`
  mutation ExportCase($id: ID!) {
    exportCase(id: $id) {
      fileName
      text
    }
  }
`);
const RenewCodeDocument = graphql(`
  mutation RenewCaseCode($id: ID!) {
    renewCaseCode(id: $id) {
      code
    }
  }
`);
const ReferDocument = graphql(`
  mutation ReferCase(
    $id: ID!
    $version: Int!
    $toWorkerId: ID
    $toOrganizationId: ID
    $isTransfer: Boolean!
    $consentHow: CaseConsentHow
    $letter: String!
    $idempotencyKey: String!
  ) {
    referCase(
      id: $id
      version: $version
      toWorkerId: $toWorkerId
      toOrganizationId: $toOrganizationId
      isTransfer: $isTransfer
      consentHow: $consentHow
      letter: $letter
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const ActOnReferralDocument = graphql(`
  mutation ActOnCaseReferral($id: ID!, $version: Int!, $action: CaseReferralAction!, $words: String) {
    actOnCaseReferral(id: $id, version: $version, action: $action, words: $words) {
      id
      state
    }
  }
`);
const GiveRightDocument = graphql(`
  mutation GiveCaseRight($workerId: ID!, $toOn: Day!, $reason: String!) {
    giveCaseRight(workerId: $workerId, toOn: $toOn, reason: $reason) {
      id
    }
  }
`);
const RevokeRightDocument = graphql(`
  mutation RevokeCaseRight($id: ID!) {
    revokeCaseRight(id: $id) {
      id
    }
  }
`);
const OpenMineDocument = graphql(`
  mutation OpenMyCase($code: String!) {
    openMyCase(code: $code) {
      ...MyCaseParts
    }
  }
  fragment MyCaseParts on MyCase {
    number
    isOpen
    worker
    exportAskedOn
    erasureAskedOn
    isMine
    place {
      name
    }
    readings {
      id
      at
      times
      reader
      role
      isSearch
    }
  }
`);
const AskDocument = graphql(`
  mutation AskForMyCase($code: String!, $isErasure: Boolean!) {
    askForMyCase(code: $code, isErasure: $isErasure) {
      ...MyCaseParts
    }
  }
`);
const TieDocument = graphql(`
  mutation TieMyCase($code: String!) {
    tieMyCase(code: $code) {
      ...MyCaseParts
    }
  }
`);

export type CaseMatch = SearchCasesMutation['searchCases'][number];
export type CaseReceipt = OpenCaseMutation['openCase'];
export type MyCase = OpenMyCaseMutation['openMyCase'];
export type CaseStep = ActOnCaseMutationVariables;

/** Files that may be of the same person. */
export const searchCases = async (variables: SearchCasesMutationVariables): Promise<readonly CaseMatch[]> =>
  (await request(SearchDocument, variables)).searchCases;

/** Opens a file. */
export const openCase = async (variables: OpenCaseMutationVariables): Promise<CaseReceipt> =>
  (await request(OpenDocument, variables)).openCase;

/** Takes a step. */
export const actOnCase = async (variables: CaseStep): Promise<string> =>
  (await request(ActDocument, variables)).actOnCase.state;

/** Sets right who the person is. */
export const correctClient = async (variables: CorrectCaseClientMutationVariables): Promise<string> =>
  (await request(CorrectDocument, variables)).correctCaseClient.id;

/** Gives a case to another worker. */
export const assignCase = async (variables: AssignCaseMutationVariables): Promise<string> =>
  (await request(AssignDocument, variables)).assignCase.id;

/** Gives all open cases of a worker to another; how many. */
export const handOverCases = async (variables: HandOverCasesMutationVariables): Promise<number> =>
  (await request(HandOverDocument, variables)).handOverCases;

/** Everything a file holds, written out. */
export const exportCase = async (id: string) => (await request(ExportDocument, { id })).exportCase;

/** A new code for the person. */
export const renewCode = async (id: string): Promise<string> =>
  (await request(RenewCodeDocument, { id })).renewCaseCode.code;

/** Passes part of a case on. */
export const referCase = async (variables: ReferCaseMutationVariables): Promise<string> =>
  (await request(ReferDocument, variables)).referCase.id;

/** Answers a referral. */
export const actOnReferral = async (variables: ActOnCaseReferralMutationVariables): Promise<string> =>
  (await request(ActOnReferralDocument, variables)).actOnCaseReferral.state;

/** Lets a worker approve their own work. */
export const giveRight = async (variables: GiveCaseRightMutationVariables): Promise<string> =>
  (await request(GiveRightDocument, variables)).giveCaseRight.id;

/** Takes that right back. */
export const revokeRight = async (id: string): Promise<string> =>
  (await request(RevokeRightDocument, { id })).revokeCaseRight.id;

/** One's own case by its code. */
export const openMyCase = async (code: string): Promise<MyCase> =>
  (await request(OpenMineDocument, { code })).openMyCase;

/** Asks for a copy or for erasure. */
export const askForMyCase = async (variables: AskForMyCaseMutationVariables): Promise<MyCase> =>
  (await request(AskDocument, variables)).askForMyCase;

/** Ties the case to the account signed in. */
export const tieMyCase = async (code: string): Promise<MyCase> =>
  (await request(TieDocument, { code })).tieMyCase;
