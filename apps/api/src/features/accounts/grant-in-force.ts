/** SQL that holds for a grant that is in force at a moment: begun, not ended and not taken back. */
export const grantInForce = (grant: string, moment: string): string =>
  `${grant}.revoked_at is null and ${grant}.valid_from <= ${moment} and (${grant}.valid_to is null or ${grant}.valid_to > ${moment})`;
