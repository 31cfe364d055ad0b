import { graphql } from '../../gql/gql.js';
import type { FollowGiftMutation } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const FollowGiftDocument = graphql(`
  mutation FollowGift($code: String!) {
    followGift(code: $code) {
      amount
      givenAt
      receiptNumber
      charityName
      fundName
      purposeCategories
      isTakenBack
      used
      left
      servedCount
      uses {
        amount
        at
        fundName
        organizationName
        category
        sentence
        townshipName
        confirmedAt
        acceptedAt
        servedCount
        outcome
      }
    }
  }
`);
const RenewGiftCodeDocument = graphql(`
  mutation RenewGiftCode($id: ID!) {
    renewGiftCode(id: $id) {
      code
    }
  }
`);

export type FollowedGift = FollowGiftMutation['followGift'];

/** Where the gift behind a donor's code went; a wrong code is counted. */
export const followGift = async (code: string) => (await request(FollowGiftDocument, { code })).followGift;

/** A new code for a donor who lost theirs. */
export const renewGiftCode = async (id: string) =>
  (await request(RenewGiftCodeDocument, { id })).renewGiftCode.code;
