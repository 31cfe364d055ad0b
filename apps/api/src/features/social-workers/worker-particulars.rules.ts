export const Sex = { female: 'female', male: 'male' } as const;
export type Sex = (typeof Sex)[keyof typeof Sex];

/** What kind of post the statutory working age goes by; men have one age whatever the post. */
export const RetirementCategory = {
  /** Management and professional posts: women's age was 55 before 2025. */
  managerial: 'managerial',
  /** Production and service posts: women's age was 50 before 2025. */
  operational: 'operational',
  /** Posts from which people retire early by law. */
  early: 'early',
} as const;
export type RetirementCategory = (typeof RetirementCategory)[keyof typeof RetirementCategory];

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month of birth, YYYY-MM, that is over on a day. */
export const isBirthMonth = (month: string, on: string): boolean =>
  MONTH.test(month) && month < on.slice(0, 7);
