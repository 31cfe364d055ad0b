import { parentOf } from '@wushe/values';
import { isLevel, topPairs, type Pair, type Proposed } from './region-change.rules.js';
import { freeCode } from './region-codes.rules.js';

/** A unit of the tree, living or not, as the rule must know it. */
export interface TreeUnit {
  readonly code: string;
  readonly name: string;
  /** First day under this code. */
  readonly validFrom: string;
  /** First day on which it is no more; null while it lasts. */
  readonly validTo: string | null;
  /** Day of the last change it had part in, if any. */
  readonly changedOn: string | null;
}

/** What becomes of one unit. */
export interface Step {
  readonly from: TreeUnit | null;
  readonly toCode: string;
  readonly toName: string;
  /** Whether rows that nothing attributes go this way. */
  readonly isMain: boolean;
  /** Whether the unit after is not there yet. */
  readonly isNew: boolean;
}

/** Why a change is impossible, as a refusal's code, and the unit it is about. */
export interface Fault {
  readonly code:
    | 'REGION_UNKNOWN'
    | 'REGION_LEVEL_DIFFERS'
    | 'REGION_CYCLE'
    | 'REGION_SUCCESSOR_CLOSED'
    | 'REGION_CODE_USED'
    | 'REGION_CHANGE_TOO_EARLY';
  readonly unit: string;
}

/** The whole of a change: every unit it touches, or why it cannot be. */
export type Worked =
  | { readonly fault: Fault; readonly steps: readonly [] }
  | { readonly fault: null; readonly steps: readonly Step[] };

/** Works a change out over the tree as it is: the units below those named follow them. */
export function workOut(
  proposed: Proposed,
  units: ReadonlyMap<string, TreeUnit>,
  effectiveOn: string,
): Worked {
  const working = new Working(proposed, units);
  const steps = working.steps();
  const fault = working.faultOf(steps, effectiveOn);
  return fault ? { fault, steps: [] } : { fault: null, steps };
}

const isLiving = (unit: TreeUnit | undefined): unit is TreeUnit =>
  unit !== undefined && unit.validTo === null;

class Working {
  /** Pairs by the unit before. */
  private readonly named = new Map<string, Pair[]>();
  private readonly used: Set<string>;

  constructor(
    private readonly proposed: Proposed,
    private readonly units: ReadonlyMap<string, TreeUnit>,
  ) {
    for (const pair of proposed.pairs) {
      if (pair.from !== null) this.named.set(pair.from, [...(this.named.get(pair.from) ?? []), pair]);
    }
    this.used = new Set([...units.keys(), ...proposed.pairs.map(({ to }) => to)]);
  }

  /** Every unit the change touches, those above before those below. */
  steps(): Step[] {
    const done = new Map<string, Step>();
    const steps = this.proposed.pairs.map((pair) => this.stepOf(pair));
    for (const step of steps) if (step.from && step.isMain) done.set(step.from.code, step);
    for (const unit of this.following()) {
      const parent = parentOf(unit.code);
      const above = parent === undefined ? undefined : done.get(parent);
      if (!above || above.from?.code === above.toCode || done.has(unit.code)) continue;
      const toCode = freeCode(`${above.toCode}${unit.code.slice(above.toCode.length)}`, this.used);
      this.used.add(toCode);
      const step = { from: unit, toCode, toName: unit.name, isMain: true, isNew: true };
      done.set(unit.code, step);
      steps.push(step);
    }
    return steps.toSorted((a, b) => a.toCode.length - b.toCode.length);
  }

  /** Why the change is impossible; null when it is not. */
  faultOf(steps: readonly Step[], effectiveOn: string): Fault | null {
    return this.faultOfPairs() ?? this.faultOfSteps(steps) ?? this.tooEarly(steps, effectiveOn);
  }

  private stepOf(pair: Pair): Step {
    const from = pair.from === null ? null : (this.units.get(pair.from) ?? null);
    const after = this.units.get(pair.to);
    const own = from === null ? [] : (this.named.get(from.code) ?? []);
    const isMain = own.length < 2 || pair.to === this.mainOf(own);
    const toName = pair.name ?? after?.name ?? from?.name ?? '';
    return { from, toCode: pair.to, toName, isMain, isNew: after === undefined };
  }

  /** The main one of several successors: the one named, else the unit itself, else the first. */
  private mainOf(pairs: readonly Pair[]): string | undefined {
    const main =
      pairs.find(({ to }) => to === this.proposed.mainCode) ?? pairs.find(({ from, to }) => from === to);
    return (main ?? pairs[0])?.to;
  }

  /** Living units in the order of codes: those above come first. */
  private following(): TreeUnit[] {
    return [...this.units.values()]
      .filter((unit) => isLiving(unit))
      .toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  }

  private isEnded(code: string): boolean {
    const own = this.named.get(code);
    return own !== undefined && !own.some(({ to }) => to === code);
  }

  private faultOfPairs(): Fault | null {
    for (const pair of this.proposed.pairs) {
      if (pair.from !== null && !isLiving(this.units.get(pair.from)))
        return { code: 'REGION_UNKNOWN', unit: pair.from };
      if (!isLevel(pair)) return { code: 'REGION_LEVEL_DIFFERS', unit: pair.to };
      const after = this.units.get(pair.to);
      if (after && !isLiving(after)) return { code: 'REGION_SUCCESSOR_CLOSED', unit: pair.to };
      if (this.isEnded(pair.to)) return { code: 'REGION_CYCLE', unit: pair.to };
      if (after && pair.from !== pair.to && !this.mayGoOn(pair))
        return { code: 'REGION_CODE_USED', unit: pair.to };
    }
    return null;
  }

  /** Whether a unit that is there may take another one up: where units merge, at whatever level. */
  private mayGoOn(pair: Pair): boolean {
    const isTop = topPairs(this.proposed.pairs).includes(pair);
    return pair.from !== null && (this.proposed.kind === 'merge' || !isTop);
  }

  private faultOfSteps(steps: readonly Step[]): Fault | null {
    const made = new Set(steps.map(({ toCode }) => toCode));
    const staying = new Set(steps.flatMap(({ from, toCode }) => (from?.code === toCode ? [toCode] : [])));
    const ended = new Set(steps.flatMap(({ from }) => (from && !staying.has(from.code) ? [from.code] : [])));
    for (const { toCode, isNew } of steps) {
      const parent = parentOf(toCode);
      if (parent === undefined) continue;
      if (ended.has(parent)) return { code: 'REGION_CYCLE', unit: parent };
      if (isNew && !made.has(parent) && !isLiving(this.units.get(parent)))
        return { code: 'REGION_UNKNOWN', unit: parent };
    }
    return null;
  }

  private tooEarly(steps: readonly Step[], effectiveOn: string): Fault | null {
    for (const { from, toCode } of steps) {
      const parent = this.units.get(parentOf(toCode) ?? '');
      const known = [from, this.units.get(toCode), parent].filter(
        (unit) => unit !== null && unit !== undefined,
      );
      const since = known.find(({ changedOn, validFrom }) => (changedOn ?? validFrom) > effectiveOn);
      if (since) return { code: 'REGION_CHANGE_TOO_EARLY', unit: since.code };
      // A unit that ended on its first day would have lasted no day at all.
      if (from && from.code !== toCode && from.validFrom === effectiveOn)
        return { code: 'REGION_CHANGE_TOO_EARLY', unit: from.code };
    }
    return null;
  }
}
