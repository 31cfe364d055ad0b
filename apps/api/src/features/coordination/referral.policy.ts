import { isAmong, type PartyKey } from '../../platform/party.js';
import {
  anyOf,
  placed,
  type Allowance,
  type Placed,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { ReferralAction } from './referral.rules.js';

/** What the policy must know of a referral. */
export interface ReferralFacts {
  /** The region it comes from. */
  readonly regionCode: string;
  readonly toRegionCode: string;
  readonly sender: PartyKey | null;
  readonly receiver: PartyKey;
}

const leading = placed('write', 'official');
const sending = placed('write', 'official', 'stationWorker');
const watching = placed('see', 'official', 'stationWorker', 'administrator', 'auditor');
const ofReceiver: Allowance<ReferralFacts> = (actor, { toRegionCode }) =>
  watching(actor, { regionCode: toRegionCode });
const sender: Allowance<ReferralFacts> = (actor, facts) => isAmong(actor, [facts.sender]);
const receiver: Allowance<ReferralFacts> = (actor, facts) => isAmong(actor, [facts.receiver]);

/** Officials who lead a region from above it remind the desk that answers there; whoever sits at its side refers. */
export const mayUrge: Allowance<Placed> = (actor, facts) =>
  leading(actor, facts) && (actor.hat?.regionCode?.length ?? 0) < facts.regionCode.length;

/** Who may do what with a referral: the desk it comes from sends it, the desk it goes to answers. */
export const referralPolicy: Policy<ReferralAction | 'make', ReferralFacts> = {
  see: anyOf<ReferralFacts>(sender, receiver, watching, ofReceiver),
  make: sending,
  accept: receiver,
  refuse: receiver,
  complete: receiver,
  giveBack: receiver,
  withdraw: sender,
  sendAgain: sender,
};
