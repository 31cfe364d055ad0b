import { ancestorsOf, isRegionCode, levelOf } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** What becomes of regions. */
export const RegionChangeKind = {
  rename: 'rename',
  /** Several units become one, new or one of them. */
  merge: 'merge',
  /** One unit becomes several; one of them is the main successor. */
  split: 'split',
  /** One unit gets another code, mostly below another unit, and all below it with it. */
  move: 'move',
  /** A unit that no other one became. */
  found: 'found',
} as const;
export type RegionChangeKind = (typeof RegionChangeKind)[keyof typeof RegionChangeKind];

/** Where a change of regions stands. */
export const RegionChangeState = {
  draft: 'draft',
  /** Is applied by itself on its day. */
  scheduled: 'scheduled',
  applied: 'applied',
  withdrawn: 'withdrawn',
} as const;
export type RegionChangeState = (typeof RegionChangeState)[keyof typeof RegionChangeState];

/** What can be done with a change of regions. */
export const RegionChangeAction = {
  edit: 'edit',
  schedule: 'schedule',
  /** Takes it off its day. */
  unschedule: 'unschedule',
  apply: 'apply',
  withdraw: 'withdraw',
  reopen: 'reopen',
} as const;
export type RegionChangeAction = (typeof RegionChangeAction)[keyof typeof RegionChangeAction];

/** The life of a change; what is applied stays, and a mistake is mended by another change. */
export const regionChangeActions = new Actions<RegionChangeState, RegionChangeAction>('draft', {
  edit: { from: ['draft'], to: null },
  schedule: { from: ['draft'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  apply: { from: ['draft', 'scheduled'], to: 'applied' },
  withdraw: { from: ['draft', 'scheduled'], to: 'withdrawn' },
  reopen: { from: ['withdrawn'], to: 'draft' },
});

/** A unit before (null: a new one) and after; a name of null stays as it was. */
export interface Pair {
  readonly from: string | null;
  readonly to: string;
  readonly name: string | null;
}

/** What is proposed. */
export interface Proposed {
  readonly kind: RegionChangeKind;
  readonly pairs: readonly Pair[];
  /** Of a split: with whom rows stay that nothing attributes. */
  readonly mainCode: string | null;
}

/** The pairs at the highest level of the change; the others are about units below those. */
export function topPairs(pairs: readonly Pair[]): readonly Pair[] {
  const digits = Math.min(...pairs.map(({ to }) => to.length));
  return pairs.filter(({ to }) => to.length === digits);
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Whether the pairs have the form of their kind; it does not ask whether the regions exist. */
export function isWellFormed({ kind, pairs, mainCode }: Proposed): boolean {
  const codes = pairs.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  if (pairs.length === 0 || !codes.every((code) => isRegionCode(code) && code.length > 2)) return false;
  const keys = pairs.map(({ from, to }) => `${from} ${to}`);
  if (distinct(keys).length < keys.length) return false;
  const top = topPairs(pairs);
  const froms = distinct(top.flatMap(({ from }) => from ?? []));
  const tos = distinct(top.map(({ to }) => to));
  const isWhole = top.every(({ from }) => from !== null);
  switch (kind) {
    case 'rename':
      return pairs.length === 1 && isWhole && froms[0] === tos[0] && pairs[0]?.name !== null;
    case 'move':
      return top.length === 1 && isWhole && froms[0] !== tos[0];
    case 'merge':
      return (
        isWhole && tos.length === 1 && distinct([...froms, ...tos]).length >= 2 && froms.length === top.length
      );
    case 'split':
      return (
        isWhole &&
        froms.length === 1 &&
        tos.length >= 2 &&
        mainCode !== null &&
        tos.includes(mainCode) &&
        // Rows keep their code, so a unit that goes on keeps them.
        (!tos.includes(froms[0] ?? '') || mainCode === froms[0])
      );
    case 'found':
      return pairs.length === 1 && !isWhole && pairs[0]?.name !== null;
  }
}

/** The lowest region that holds every unit of a change; null when they lie in several provinces. */
export function commonRegion(pairs: readonly Pair[]): string | null {
  const codes = pairs.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  const [first = '', ...others] = codes;
  const above = isRegionCode(first) ? ancestorsOf(first) : [];
  return above.findLast((code) => others.every((other) => other.startsWith(code) && other !== code)) ?? null;
}

/** Whether a unit stays at its level; a pair of two levels makes no unit out of another. */
export const isLevel = ({ from, to }: Pair): boolean => from === null || levelOf(from) === levelOf(to);
