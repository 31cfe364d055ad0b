import type { Actor } from '../../platform/actor.js';
import { isAmong, type PartyKey } from '../../platform/party.js';
import { anyOf, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { MeetingAction } from './meeting.rules.js';

/** What the policy must know of a joint meeting. */
export interface MeetingFacts {
  readonly regionCode: string;
  /** The desk that called it. */
  readonly caller: PartyKey | null;
  readonly attendees: readonly PartyKey[];
}

const calling = placed('write', 'official', 'stationWorker');
const watchers = placed('see', 'official', 'stationWorker', 'administrator', 'auditor');
const callersDesk: Allowance<MeetingFacts> = (actor: Actor, { caller }) => isAmong(actor, [caller]);
const invited: Allowance<MeetingFacts> = (actor, { attendees }) => isAmong(actor, attendees);

/** Who may do what with a joint meeting: the desk that calls it runs it, a deputy at that desk too. */
export const meetingPolicy: Policy<MeetingAction | 'call', MeetingFacts> = {
  see: anyOf<MeetingFacts>(watchers, callersDesk, invited),
  call: calling,
  edit: callersDesk,
  writeMinutes: callersDesk,
  signOff: callersDesk,
  openItem: callersDesk,
  cancel: callersDesk,
  restore: callersDesk,
};
