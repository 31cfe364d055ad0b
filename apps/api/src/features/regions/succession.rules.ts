import { ancestorsOf, isWithin } from '@wushe/values';
import { groupBy } from '../../platform/group-by.js';
import { leftOut, reaches } from '../../platform/reach.js';

/** A unit that is no more: from which day, and which unit took over its rows. */
export interface Ended {
  readonly code: string;
  readonly successorCode: string;
  /** First day on which it is no more. */
  readonly endedOn: string;
}

/** After every day. */
const FOR_EVER = '9999-12-31';

/** Who followed whom: where a unit's rows belong, and what a unit of today reaches. */
export class Successions {
  private readonly ended: ReadonlyMap<string, Ended>;
  /** Every ended code after those it lies below. */
  private readonly codes: readonly string[];
  private readonly reached = new Map<string, readonly string[]>();
  private byHome: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(ended: readonly Ended[]) {
    this.ended = new Map(ended.map((each) => [each.code, each]));
    this.codes = [...this.ended.keys()].toSorted();
  }

  /** The unit to which a unit's rows belong on a day (without one: today), following every main successor. */
  homeOf(code: string, on: string = FOR_EVER): string {
    let home = code;
    for (;;) {
      const next = this.ended.get(home);
      if (!next || next.endedOn > on) return home;
      home = next.successorCode;
    }
  }

  /** The codes under which a unit of today is or was known: its own and those whose rows came to it. */
  formsOf(code: string): readonly string[] {
    this.byHome ??= groupBy(this.codes, (each) => this.homeOf(each));
    return [code, ...(this.byHome.get(code) ?? [])];
  }

  /** The ended units whose rows belong to a unit of today or below it, each with the unit that has them. */
  movedInto(code: string): readonly (readonly [code: string, home: string])[] {
    const homes = this.codes.map((each) => [each, this.homeOf(each)] as const);
    return homes.filter(([each, home]) => each !== home && isWithin(home, code));
  }

  /**
   * The codes of any time that stand today for the unit in which the rows of a code belong, or for a unit above that:
   * what was set for one of them holds there.
   */
  codesAbove(code: string): readonly string[] {
    const home = this.homeOf(code);
    return [home, ...ancestorsOf(home)].flatMap((each) => this.formsOf(each));
  }

  /**
   * The reach of a unit on a day (without one: today): its own prefix, the prefixes of units whose rows came to it or to
   * units below it, and left out what lies below it by its code and was handed to others.
   */
  reachOf(code: string, on: string = FOR_EVER): readonly string[] {
    const key = `${code} ${on}`;
    const known = this.reached.get(key);
    if (known) return known;
    const prefixes = [code];
    // A unit that is no more is read as it was.
    const isEnded = this.homeOf(code, on) !== code;
    for (const each of isEnded ? [] : this.codes) {
      const home = this.homeOf(each, on);
      const isIn = isWithin(home, code);
      if (isIn !== reaches(prefixes, each)) prefixes.push(isIn ? each : leftOut(each));
    }
    this.reached.set(key, prefixes);
    return prefixes;
  }
}
