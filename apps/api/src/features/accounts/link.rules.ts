import type { Role } from '../../platform/permissions/role.js';

/** What a one-time link is for. */
export const LinkPurpose = {
  /** Takes up a role. */
  role: 'role',
  /** Sets a new password in place of a forgotten one. */
  password: 'password',
  /** Makes the first administrator of an installation. */
  firstAdministrator: 'firstAdministrator',
} as const;
export type LinkPurpose = (typeof LinkPurpose)[keyof typeof LinkPurpose];

/** Roles whose account opens confidential matters: a link to such an account is in nobody else's hands. */
const CONFIDENTIAL: readonly Role[] = ['socialWorker'];

/** Whether a role opens confidential matters, so that it is offered to a phone only. */
export const isConfidential = (role: Role): boolean => CONFIDENTIAL.includes(role);

/**
 * Whether a link to a password goes to the person's own phone and never to its maker: the phone is confirmed, or the
 * account opens, or once opened, confidential matters.
 */
export const goesToPhone = (person: {
  readonly isPhoneConfirmed: boolean;
  /** Roles held now or ever: one that was taken back may be given again. */
  readonly roles: readonly Role[];
}): boolean => person.isPhoneConfirmed || person.roles.some(isConfidential);

/** Hours a link works. */
export const LINK_HOURS = 24;

/** What decides whether a link still works. */
export interface LinkLife {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Whether a link can be used now: once, within its 24 hours, unless it was taken back. */
export const isLinkOpen = ({ expiresAt, usedAt, withdrawnAt }: LinkLife, now: Date): boolean =>
  usedAt === null && withdrawnAt === null && now < expiresAt;

/** The workbench page a link opens; the token follows the `#`, which no server log sees. */
export const LINK_PAGES: Readonly<Record<LinkPurpose, string>> = {
  role: '/w/join',
  password: '/w/password',
  firstAdministrator: '/w/first',
};

/** Longest time a deputy stands in, in days. */
export const MOST_DEPUTY_DAYS = 92;
