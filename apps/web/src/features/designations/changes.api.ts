import { graphql } from '../../gql/gql.js';
import type {
  ActOnDesignationMutationVariables,
  AnswerObjectionMutationVariables,
  ApplyForDesignationMutationVariables,
  EditDesignationMutationVariables,
  HandDesignationToExpertsMutationVariables,
  JudgeDesignationMutationVariables,
  ObjectToDesignationMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const ApplyDocument = graphql(`
  mutation ApplyForDesignation(
    $regionCode: ID!
    $kind: String!
    $statement: String!
    $words: [CriterionWordsInput!]
    $idempotencyKey: String!
  ) {
    applyForDesignation(
      regionCode: $regionCode
      kind: $kind
      statement: $statement
      words: $words
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);
const EditDocument = graphql(`
  mutation EditDesignation($id: ID!, $version: Int!, $statement: String!, $words: [CriterionWordsInput!]) {
    editDesignation(id: $id, version: $version, statement: $statement, words: $words) {
      id
      version
    }
  }
`);
const ActDocument = graphql(`
  mutation ActOnDesignation($id: ID!, $action: DesignationAction!, $version: Int!, $reason: String) {
    actOnDesignation(id: $id, action: $action, version: $version, reason: $reason) {
      id
      state
    }
  }
`);
const HandOverDocument = graphql(`
  mutation HandDesignationToExperts($id: ID!, $version: Int!, $expertIds: [ID!]!) {
    handDesignationToExperts(id: $id, version: $version, expertIds: $expertIds) {
      id
    }
  }
`);
const JudgeDocument = graphql(`
  mutation JudgeDesignation($id: ID!, $version: Int!, $verdict: DesignationVerdict!, $words: String!) {
    judgeDesignation(id: $id, version: $version, verdict: $verdict, words: $words) {
      id
    }
  }
`);
const ObjectDocument = graphql(`
  mutation ObjectToDesignation($id: ID!, $words: String!) {
    objectToDesignation(id: $id, words: $words) {
      id
    }
  }
`);
const AnswerDocument = graphql(`
  mutation AnswerObjection(
    $id: ID!
    $version: Int!
    $objectionId: ID!
    $isUpheld: Boolean!
    $answer: String!
  ) {
    answerObjection(
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
export const applyForDesignation = async (variables: ApplyForDesignationMutationVariables): Promise<string> =>
  (await request(ApplyDocument, variables)).applyForDesignation.id;

/** Changes what an application says; its new version. */
export const editDesignation = async (variables: EditDesignationMutationVariables): Promise<number> =>
  (await request(EditDocument, variables)).editDesignation.version;

/** Takes an action. */
export const actOnDesignation = async (variables: ActOnDesignationMutationVariables): Promise<string> =>
  (await request(ActDocument, variables)).actOnDesignation.state;

/** Hands an application to experts. */
export const handToExperts = async (variables: HandDesignationToExpertsMutationVariables): Promise<string> =>
  (await request(HandOverDocument, variables)).handDesignationToExperts.id;

/** Says what an expert thinks. */
export const judge = async (variables: JudgeDesignationMutationVariables): Promise<string> =>
  (await request(JudgeDocument, variables)).judgeDesignation.id;

/** Objects to a name. */
export const objectTo = async (variables: ObjectToDesignationMutationVariables): Promise<string> =>
  (await request(ObjectDocument, variables)).objectToDesignation.id;

/** Answers an objection. */
export const answerObjection = async (variables: AnswerObjectionMutationVariables): Promise<string> =>
  (await request(AnswerDocument, variables)).answerObjection.id;
