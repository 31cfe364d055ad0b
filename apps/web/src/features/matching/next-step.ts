import type { ListedInvitation } from './invitations.api.js';

type NeedOfInvitation = NonNullable<ListedInvitation['need']>;
type Shift = NeedOfInvitation['shiftsAhead'][number];

/** Whether the reader stands in a shift or in its line. */
const isIn = ({ mySignUp }: Shift): boolean => mySignUp !== null && mySignUp.state !== 'cancelled';

/** What comes next for a volunteer who wants to help with a need: go, join a shift, or wait for one. */
export function stepOf({
  shiftsAhead,
  hasJoined,
}: Pick<NeedOfInvitation, 'shiftsAhead' | 'hasJoined'>): 'joined' | 'join' | 'wait' {
  if (hasJoined || shiftsAhead.some(isIn)) return 'joined';
  return shiftsAhead.length > 0 ? 'join' : 'wait';
}

/** Whether a need still asks for somebody: it is open or worked on, and its time is not over. */
export const isAhead = ({ state, endsAt }: Pick<NeedOfInvitation, 'state' | 'endsAt'>, now: Date): boolean =>
  (state === 'open' || state === 'underway') && (endsAt === null || new Date(endsAt) > now);

/** What comes next for an organization that may claim: its claim stands, or something of the need is left to claim. */
export function claimStepOf({
  claims,
  parts,
  state,
}: Pick<NeedOfInvitation, 'claims' | 'parts' | 'state'>): 'claimed' | 'claim' | 'nothing' {
  if (claims.some((claim) => claim.state === 'made' || claim.state === 'accepted')) return 'claimed';
  const isLeft = parts.some(
    ({ isDropped, quantity, accepted, pending }) => !isDropped && quantity > accepted + pending,
  );
  return (state === 'open' || state === 'underway') && isLeft ? 'claim' : 'nothing';
}
