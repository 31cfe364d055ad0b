import { graphql } from '../../gql/gql.js';
import type {
  ActOnAwardMutationVariables,
  AnswerAwardObjectionMutationVariables,
  AppealAwardMutationVariables,
  BeginAwardMutationVariables,
  CorrectAwardAccountMutationVariables,
  EditAwardMutationVariables,
  ObjectToAwardMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const BeginDocument = graphql(`
  mutation BeginAward($programme: ID!, $workerId: ID, $idempotencyKey: String!) {
    beginAward(programme: $programme, workerId: $workerId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
const EditDocument = graphql(`
  mutation EditAward($id: ID!, $version: Int!, $input: AwardInput!) {
    editAward(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnAward($id: ID!, $version: Int!, $action: AwardAction!, $reason: String, $rule: String) {
    actOnAward(id: $id, version: $version, action: $action, reason: $reason, rule: $rule) {
      id
      state
    }
  }
`);
const CorrectAccountDocument = graphql(`
  mutation CorrectAwardAccount($id: ID!, $version: Int!, $bank: String!, $account: String!) {
    correctAwardAccount(id: $id, version: $version, bank: $bank, account: $account) {
      id
      version
    }
  }
`);
const ObjectDocument = graphql(`
  mutation ObjectToAward($id: ID!, $words: String!) {
    objectToAward(id: $id, words: $words) {
      id
    }
  }
`);
const AppealDocument = graphql(`
  mutation AppealAward($id: ID!, $version: Int!, $words: String!) {
    appealAward(id: $id, version: $version, words: $words) {
      id
    }
  }
`);
const AnswerDocument = graphql(`
  mutation AnswerAwardObjection(
    $id: ID!
    $version: Int!
    $objectionId: ID!
    $isUpheld: Boolean!
    $answer: String!
  ) {
    answerAwardObjection(
      id: $id
      version: $version
      objectionId: $objectionId
      isUpheld: $isUpheld
      answer: $answer
    ) {
      id
    }
  }
`);

/** Begins an application; its id. */
export const beginAward = async (variables: BeginAwardMutationVariables): Promise<string> =>
  (await request(BeginDocument, variables)).beginAward.id;

/** Changes what an application says; its new version. */
export const editAward = async (variables: EditAwardMutationVariables): Promise<number> =>
  (await request(EditDocument, variables)).editAward.version;

/** Takes an action; the new state. */
export const actOnAward = async (variables: ActOnAwardMutationVariables): Promise<string> =>
  (await request(ActDocument, variables)).actOnAward.state;

/** Tells another account for an approved award; its new version. */
export const correctAccount = async (variables: CorrectAwardAccountMutationVariables): Promise<number> =>
  (await request(CorrectAccountDocument, variables)).correctAwardAccount.version;

/** Objects to an award on notice. */
export const objectToAward = async (variables: ObjectToAwardMutationVariables): Promise<string> =>
  (await request(ObjectDocument, variables)).objectToAward.id;

/** Appeals a rejection. */
export const appealAward = async (variables: AppealAwardMutationVariables): Promise<string> =>
  (await request(AppealDocument, variables)).appealAward.id;

/** Answers an objection or an appeal. */
export const answerAward = async (variables: AnswerAwardObjectionMutationVariables): Promise<string> =>
  (await request(AnswerDocument, variables)).answerAwardObjection.id;
