import { parentOf } from '@wushe/values';
import type { RegionChangeKind } from './region-change.rules.js';
import { sameUnits } from './region-names.rules.js';

/** What speaks for a proposed change. */
export const Certainty = {
  /** The code is the same. */
  code: 'code',
  /** The name is the same. */
  name: 'name',
  /** Most units below went there. */
  below: 'below',
  /** Nothing: a person names the successor, or confirms that the unit is new. */
  open: 'open',
} as const;
export type Certainty = (typeof Certainty)[keyof typeof Certainty];

/** A unit before and after; `to` of null waits for a person. */
export interface OpenPair {
  readonly from: string | null;
  readonly fromName: string | null;
  readonly to: string | null;
  readonly name: string | null;
}

/** One change that would turn the tree into the other one. */
export interface Proposal {
  readonly kind: RegionChangeKind;
  readonly certainty: Certainty;
  readonly pairs: readonly OpenPair[];
  readonly mainCode: string | null;
}

type Names = ReadonlyMap<string, string>;

const COMMUNITY_DIGITS = 12;
/** Changes in this order find their parents in place. */
const ORDER: readonly RegionChangeKind[] = ['rename', 'found', 'split', 'move', 'merge'];

/** The changes that turn the units of one release into those of another; a person settles them. */
export function proposeChanges(before: Names, after: Names): Proposal[] {
  const proposals = new Comparison(before, after).proposals();
  const digits = ({ pairs }: Proposal): number =>
    Math.min(...pairs.map(({ from, to }) => (to ?? from ?? '').length));
  return proposals.toSorted((a, b) => digits(a) - digits(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

class Comparison {
  /** The unit after by the unit before, for units whose code changed. */
  private readonly became: ReadonlyMap<string, string>;
  private readonly cameFrom: ReadonlyMap<string, string>;
  private readonly gone: readonly string[];
  private readonly fresh: readonly string[];
  private readonly settled = new Set<string>();
  private readonly found: Proposal[] = [];

  constructor(
    private readonly before: Names,
    private readonly after: Names,
  ) {
    const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
    this.gone = [...before.keys()].filter((code) => !after.has(code)).toSorted(byLength);
    this.fresh = [...after.keys()].filter((code) => !before.has(code)).toSorted(byLength);
    this.became = sameUnits(before, after, this.gone, this.fresh);
    this.cameFrom = new Map([...this.became].map(([from, to]) => [to, from]));
  }

  proposals(): Proposal[] {
    for (const [code, name] of this.before) {
      const now = this.after.get(code);
      if (now !== undefined && now !== name)
        this.propose('rename', 'code', [{ from: code, fromName: name, to: code, name: now }]);
    }
    for (const code of this.gone) if (code.length < COMMUNITY_DIGITS) this.settleGone(code);
    for (const code of this.fresh) if (code.length < COMMUNITY_DIGITS) this.settleFresh(code);
    for (const code of this.gone) this.settleGone(code);
    for (const code of this.fresh) this.settleFresh(code);
    return this.found;
  }

  private settleGone(code: string): void {
    if (this.settled.has(code)) return;
    const same = this.became.get(code);
    const target = same ?? this.mostly(this.below(this.before, code), this.became);
    if (same !== undefined) return this.propose('move', 'name', this.withBelow([this.pair(code, same)]));
    if (target === null) return this.propose('merge', 'open', this.withBelow([this.pair(code, null)]));
    const others = this.gone.filter(
      (each) =>
        each.length === code.length &&
        !this.settled.has(each) &&
        !this.became.has(each) &&
        this.mostly(this.below(this.before, each), this.became) === target,
    );
    const isThere = this.before.has(target) || this.settled.has(target);
    const kind = isThere || others.length > 1 ? 'merge' : 'move';
    this.propose(kind, 'below', this.withBelow(others.map((each) => this.pair(each, target))));
  }

  private settleFresh(code: string): void {
    if (this.settled.has(code)) return;
    const source = this.mostly(this.below(this.after, code), this.cameFrom);
    if (source === null || !this.after.has(source) || !this.before.has(source))
      return this.propose('found', 'open', [this.pair(null, code)]);
    const moved = this.below(this.after, code)
      .flatMap((each) => this.cameFrom.get(each) ?? [])
      .filter((each) => !this.settled.has(each))
      .map((each) => this.pair(each, this.became.get(each) ?? null));
    const stays = this.pair(source, source);
    this.propose(
      'split',
      'below',
      [stays, { ...stays, to: code, name: this.after.get(code) ?? null }, ...moved],
      source,
    );
  }

  /** The unit under which most of these are on the other side; null when none is. */
  private mostly(codes: readonly string[], other: ReadonlyMap<string, string>): string | null {
    const counts = new Map<string, number>();
    for (const code of codes) {
      const there = other.get(code);
      const parent = there === undefined ? undefined : parentOf(there);
      if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
  }

  private below(names: Names, code: string): string[] {
    return [...names.keys()].filter((each) => parentOf(each) === code);
  }

  /** The pairs and those of units below which do not simply follow; what follows is settled with them. */
  private withBelow(top: readonly OpenPair[]): OpenPair[] {
    const pairs = [...top];
    for (const { from, to } of top) {
      const below = [...this.before.keys()].filter(
        (code) => from !== null && code !== from && code.startsWith(from),
      );
      for (const code of below) {
        const follows = to === null ? null : `${to}${code.slice(to.length)}`;
        const same = this.became.get(code) ?? this.renamed(follows);
        if (same === null || same !== follows || !this.became.has(code)) pairs.push(this.pair(code, same));
        this.settled.add(code);
        if (same !== null) this.settled.add(same);
      }
    }
    return pairs;
  }

  /** A new unit under the code that one from below would get by following: the same under another name. */
  private renamed(follows: string | null): string | null {
    if (follows === null || !this.after.has(follows)) return null;
    return this.before.has(follows) || this.cameFrom.has(follows) || this.settled.has(follows)
      ? null
      : follows;
  }

  private pair(from: string | null, to: string | null): OpenPair {
    const fromName = from === null ? null : (this.before.get(from) ?? null);
    const after = to === null ? null : (this.after.get(to) ?? null);
    const isTakenUp = to !== null && this.before.has(to);
    return { from, fromName, to, name: after === fromName || isTakenUp ? null : after };
  }

  private propose(
    kind: RegionChangeKind,
    certainty: Certainty,
    pairs: readonly OpenPair[],
    mainCode: string | null = null,
  ): void {
    for (const { from, to } of pairs) {
      if (from !== null && kind !== 'rename') this.settled.add(from);
      if (to !== null) this.settled.add(to);
    }
    this.found.push({ kind, certainty, pairs, mainCode });
  }
}
