import { graphql } from '../../gql/gql.js';
import type {
  ActOnLearningMutationVariables,
  AddDeputyMutationVariables,
  AddEmploymentMutationVariables,
  AddInsuranceMutationVariables,
  AddPostingMutationVariables,
  AddSupervisionMutationVariables,
  EndWorkerTermMutationVariables,
  EnterCertificateMutationVariables,
  EnterLearningMutationVariables,
  ImportCertificatesMutation,
  ImportCertificatesMutationVariables,
  RecordSupervisionMutationVariables,
  RenewCertificateMutationVariables,
  TellWorkerParticularsMutationVariables,
  TellWorkTimeMutationVariables,
  AnswerWorkerTieMutationVariables,
  WithdrawWorkerTermMutationVariables,
} from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const AddEmploymentDocument = graphql(`
  mutation AddEmployment($workerId: ID!, $input: EmploymentInput!) {
    addEmployment(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const AddInsuranceDocument = graphql(`
  mutation AddInsurance($workerId: ID!, $input: InsuranceInput!) {
    addInsurance(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const AddPostingDocument = graphql(`
  mutation AddPosting($workerId: ID!, $input: PostingInput!) {
    addPosting(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const AddSupervisionDocument = graphql(`
  mutation AddSupervision($workerId: ID!, $input: SupervisionInput!) {
    addSupervision(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const AddDeputyDocument = graphql(`
  mutation AddDeputy($workerId: ID!, $input: DeputyInput!) {
    addDeputy(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const EndWorkerTermDocument = graphql(`
  mutation EndWorkerTerm($kind: WorkerTermKind!, $id: ID!, $version: Int!, $on: Day!) {
    endWorkerTerm(kind: $kind, id: $id, version: $version, on: $on) {
      id
    }
  }
`);
const AnswerWorkerTieDocument = graphql(`
  mutation AnswerWorkerTie($kind: WorkerTermKind!, $id: ID!, $version: Int!, $isYes: Boolean!) {
    answerWorkerTie(kind: $kind, id: $id, version: $version, isYes: $isYes) {
      id
    }
  }
`);
const WithdrawWorkerTermDocument = graphql(`
  mutation WithdrawWorkerTerm($kind: WorkerTermKind!, $id: ID!, $version: Int!) {
    withdrawWorkerTerm(kind: $kind, id: $id, version: $version) {
      id
    }
  }
`);
const EnterCertificateDocument = graphql(`
  mutation EnterCertificate($workerId: ID!, $input: CertificateInput!) {
    enterCertificate(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const ImportCertificatesDocument = graphql(`
  mutation ImportCertificates($rows: [CertificateRowInput!]!) {
    importCertificates(rows: $rows) {
      row
      outcome
      grade
      workerId
      refusal
    }
  }
`);
const RenewCertificateDocument = graphql(`
  mutation RenewCertificate($id: ID!, $version: Int!, $days: CertificateDaysInput!) {
    renewCertificate(id: $id, version: $version, days: $days) {
      id
    }
  }
`);
const WithdrawCertificateDocument = graphql(`
  mutation WithdrawCertificate($id: ID!, $version: Int!) {
    withdrawCertificate(id: $id, version: $version) {
      id
    }
  }
`);
const TellWorkerParticularsDocument = graphql(`
  mutation TellWorkerParticulars($workerId: ID!, $input: ParticularsInput!) {
    tellWorkerParticulars(workerId: $workerId, input: $input) {
      number
    }
  }
`);
const EnterLearningDocument = graphql(`
  mutation EnterLearning($workerId: ID!, $input: LearningInput!) {
    enterLearning(workerId: $workerId, input: $input) {
      id
    }
  }
`);
const ActOnLearningDocument = graphql(`
  mutation ActOnLearning($id: ID!, $action: LearningAction!, $version: Int!, $reason: String) {
    actOnLearning(id: $id, action: $action, version: $version, reason: $reason) {
      id
    }
  }
`);
const RecordSupervisionDocument = graphql(`
  mutation RecordSupervision($pairId: ID!, $input: SessionInput!) {
    recordSupervision(pairId: $pairId, input: $input) {
      id
    }
  }
`);
const WithdrawSupervisionDocument = graphql(`
  mutation WithdrawSupervision($id: ID!, $version: Int!) {
    withdrawSupervision(id: $id, version: $version) {
      id
    }
  }
`);
const TellWorkTimeDocument = graphql(`
  mutation TellWorkTime($input: WorkTimeInput!) {
    tellWorkTime(input: $input) {
      id
    }
  }
`);

export type ImportedRow = ImportCertificatesMutation['importCertificates'][number];

export const addEmployment = (variables: AddEmploymentMutationVariables) =>
  request(AddEmploymentDocument, variables);
export const addInsurance = (variables: AddInsuranceMutationVariables) =>
  request(AddInsuranceDocument, variables);
export const addPosting = (variables: AddPostingMutationVariables) => request(AddPostingDocument, variables);
export const addSupervision = (variables: AddSupervisionMutationVariables) =>
  request(AddSupervisionDocument, variables);
export const addDeputy = (variables: AddDeputyMutationVariables) => request(AddDeputyDocument, variables);
export const endTerm = (variables: EndWorkerTermMutationVariables) =>
  request(EndWorkerTermDocument, variables);
export const withdrawTerm = (variables: WithdrawWorkerTermMutationVariables) =>
  request(WithdrawWorkerTermDocument, variables);
export const enterCertificate = (variables: EnterCertificateMutationVariables) =>
  request(EnterCertificateDocument, variables);
export const renewCertificate = (variables: RenewCertificateMutationVariables) =>
  request(RenewCertificateDocument, variables);
export const withdrawCertificate = (id: string, version: number) =>
  request(WithdrawCertificateDocument, { id, version });
export const tellParticulars = (variables: TellWorkerParticularsMutationVariables) =>
  request(TellWorkerParticularsDocument, variables);
export const enterLearning = (variables: EnterLearningMutationVariables) =>
  request(EnterLearningDocument, variables);
export const actOnLearning = (variables: ActOnLearningMutationVariables) =>
  request(ActOnLearningDocument, variables);
export const recordSupervision = (variables: RecordSupervisionMutationVariables) =>
  request(RecordSupervisionDocument, variables);
export const withdrawSupervision = (id: string, version: number) =>
  request(WithdrawSupervisionDocument, { id, version });
export const tellWorkTime = (variables: TellWorkTimeMutationVariables) =>
  request(TellWorkTimeDocument, variables);

/** Enters a list of certificates; tells what became of each row. */
export const importCertificates = async (variables: ImportCertificatesMutationVariables) =>
  (await request(ImportCertificatesDocument, variables)).importCertificates;

/** Says yes or no to a supervisor or deputy whom somebody else named. */
export const answerTie = (variables: AnswerWorkerTieMutationVariables) =>
  request(AnswerWorkerTieDocument, variables);
