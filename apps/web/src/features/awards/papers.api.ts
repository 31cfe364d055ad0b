import { graphql } from '../../gql/gql.js';
import { postFile, request } from '../../platform/api.js';

const TakeOutDocument = graphql(`
  mutation TakeOutAwardPaper($id: ID!) {
    takeOutAwardPaper(id: $id) {
      id
    }
  }
`);

/** Puts a file in as a paper of a draft. */
export const putInPaper = (applicationId: string, paper: string, file: File): Promise<void> =>
  postFile(`/files/award-papers/${applicationId}/${paper}`, file);

/** Where a paper's file is fetched. */
export const paperAddress = (id: string): string => `/files/award-papers/${id}`;

/** Takes a file out of a draft again. */
export const takeOutPaper = async (id: string): Promise<string> =>
  (await request(TakeOutDocument, { id })).takeOutAwardPaper.id;
