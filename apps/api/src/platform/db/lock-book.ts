/**
 * Tables in the order in which one transaction may lock rows of several of them; rows of one table go by their ids.
 * Whoever keeps to it waits for others and never blocks them for good.
 */
export const LOCK_ORDER: readonly string[] = [
  'goods_plan_lines',
  'volunteers',
  'organizations',
  'social_workers',
  'consultations',
  'needs',
  'claims',
  'projects',
  'allocations',
  'award_batches',
  'award_applications',
  'fund_accounts',
  'goods_lots',
  'resource_offers',
  'activities',
  'shifts',
  'sign_ups',
  'case_files',
  'case_referrals',
  'work_groups',
  'invitations',
  'meetings',
  'action_items',
  'referrals',
  'hand_overs',
  'inspections',
  'findings',
];

/**
 * The operations whose rule must hold over records of several counties at once. When a county's rows move to another
 * machine, these are the ones to rebuild; no other operation may lock rows of two counties.
 */
export const AcrossCounties = {
  /** A volunteer of one county signs up in another: nobody can be in two places. */
  signUp: 'signUp',
  /** An organization of one county claims in another: its capacity is one. */
  claim: 'claim',
  /** Somebody of one county is invited to another: how often one is asked is counted once. */
  invite: 'invite',
  /** A social worker of one county guides another's: nobody guides whom they are guided by. */
  pairSupervision: 'pairSupervision',
  /** A partner's social worker takes charge in another county: the capacity is one. */
  assignWorker: 'assignWorker',
  /** A fund, lot or offer of one place serves another: it is never overdrawn. */
  allocate: 'allocate',
  /** A role’s open matters pass to a colleague, wherever below the role’s region they lie. */
  handOver: 'handOver',
  /** The open cases of a worker who leaves pass to a colleague, wherever the people live. */
  handOverCases: 'handOverCases',
  /** Money passes between funds of two places. */
  moveMoney: 'moveMoney',
  /** A city pays awards of people who work in its counties from one account: nobody is paid twice. */
  payAwards: 'payAwards',
} as const;
export type AcrossCounties = (typeof AcrossCounties)[keyof typeof AcrossCounties];

/** What one transaction holds. A lock out of turn is a fault in the code and ends the transaction. */
export class LockBook {
  private readonly held = new Set<string>();
  private last = { rank: -1, id: '' };
  private county: string | null = null;

  constructor(private readonly operation: AcrossCounties | null) {}

  /** Called before a row is locked. */
  refuseOutOfTurn(table: string, id: string): void {
    const rank = LOCK_ORDER.indexOf(table);
    if (rank < 0 || this.held.has(`${table} ${id}`)) return;
    const isInTurn = rank > this.last.rank || (rank === this.last.rank && id > this.last.id);
    if (!isInTurn)
      throw new Error(`${table} ${id} is locked after ${LOCK_ORDER[this.last.rank]} ${this.last.id}`);
    this.last = { rank, id };
    this.held.add(`${table} ${id}`);
  }

  /** Called with the county of a locked row. */
  refuseSecondCounty(countyCode: unknown): void {
    if (typeof countyCode !== 'string') return;
    this.county ??= countyCode;
    if (this.county === countyCode || this.operation !== null) return;
    throw new Error(
      `rows of ${this.county} and ${countyCode} are locked by an operation that is not on the list`,
    );
  }
}
