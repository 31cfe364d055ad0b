import { Injectable } from '@nestjs/common';
import { checkParameter, fill, missingIn, type FilledParameter } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { day, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { chainOf, EventLog, NO_REGION } from '../../platform/events/event-log.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { excludedBy } from './award.rules.js';
import { AwardParameterValue } from './programme.entity.js';

/** Programmes of the policy packs, with the values of the versions that were published. */
@Injectable()
export class Programmes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly policies: Policies,
  ) {}

  /** The programmes that hold at a place on a day. */
  async at(regionCode: string, on: Day = this.clock.today()): Promise<AwardProgramme[]> {
    return this.filled(this.policies.awardProgrammes(regionCode, on), on);
  }

  /** The programmes that hold at a region, above it or below it. */
  async around(regionCode: string): Promise<AwardProgramme[]> {
    const today = this.clock.today();
    return this.filled(this.policies.awardProgrammesAround(regionCode, today), today);
  }

  /** The programme of this code that holds at the place on the day; null when none does. */
  async find(code: string, regionCode: string, on?: Day): Promise<AwardProgramme | null> {
    return (await this.at(regionCode, on)).find((each) => each.code === code) ?? null;
  }

  /** As `find`; NOT_FOUND when none holds. */
  async one(code: string, regionCode: string, on?: Day): Promise<AwardProgramme> {
    const found = await this.find(code, regionCode, on);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The programme of this code wherever it holds around a region; NOT_FOUND when none does. */
  async aroundOne(code: string, regionCode: string): Promise<AwardProgramme> {
    const found = (await this.around(regionCode)).find((each) => each.code === code);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The values that published versions gave a programme, by the day it holds from. */
  entries(programme: string): Promise<AwardParameterValue[]> {
    return this.database
      .repository(AwardParameterValue)
      .find({ where: { programme }, order: { parameter: 'asc', fromOn: 'asc' } });
  }

  /** Keeps a value of a parameter from a day on, later than all before; two people stand behind it. */
  async enter(
    actor: Actor,
    programme: AwardProgramme,
    {
      parameter,
      value,
      fromOn,
      source,
    }: Readonly<Record<'parameter' | 'value' | 'fromOn' | 'source', string>>,
  ): Promise<void> {
    const last = programme.parameters[parameter]?.values.at(-1);
    const given = valueOf(programme, { parameter, value });
    if (last && fromOn <= last.from) throw new Refusal('DATE_NOT_LATER', { day: last.from });
    const row = Object.assign(new AwardParameterValue(), {
      id: newId(),
      countyCode: chainOf(programme.holdsIn),
      regionCode: programme.holdsIn ?? NO_REGION,
      programme: programme.code,
      parameter,
      fromOn,
      value: given,
      source,
      evidence: 'read' as const,
      enteredById: actor.personId ?? '',
      enteredAt: this.clock.now(),
    });
    // Two who enter for the same day at once: the unique key lets one pass.
    if (!(await this.database.insertUnlessThere(AwardParameterValue, row)))
      throw new Refusal('DATE_NOT_LATER', { day: fromOn });
    const subject = { type: 'awardProgramme', id: row.id, regionCode: programme.holdsIn };
    const told = { programme: programme.code, parameter, fromOn };
    await this.events.record(actor, 'awardProgramme.parameterFilled', subject, told);
  }

  /** Parameters of a programme that have no value yet; while there are any, nobody can apply. */
  readonly missing = (programme: AwardProgramme): readonly string[] => missingIn(programme);

  /** The programmes with what was entered for them, and without the rules that versions published by then leave out. */
  private async filled(programmes: readonly AwardProgramme[], on: Day): Promise<AwardProgramme[]> {
    if (programmes.length === 0) return [];
    const codes = programmes.map(({ code }) => code);
    const rows = await this.database.query<Entry>(
      `select programme, parameter, from_on::text as "from", value, source, evidence
       from award_parameter_values where programme = any($1) order by parameter, from_on`,
      [codes],
    );
    const left = await this.database.query<{ programme: string; rule: string }>(
      `select programme, unnest("without") as rule from award_drafts
       where programme = any($1) and state = 'published' and from_on <= $2`,
      [codes, on],
    );
    const byProgramme = groupBy(rows, ({ programme }) => programme);
    return programmes.map((programme) => {
      const entries = byProgramme.get(programme.code) ?? [];
      // What excludes each other does so on both sides, whichever of the two policies says it.
      const stacking = { ...programme.stacking, notWith: excludedBy(programme, programmes) };
      const out = left.filter((each) => each.programme === programme.code).map(({ rule }) => rule);
      return fill(
        withoutRules({ ...programme, stacking }, out),
        entries.map(({ from, ...entry }) => ({ ...entry, from: day(from) })),
      );
    });
  }
}

type Entry = Omit<FilledParameter, 'from'> & { readonly programme: string; readonly from: string };

/** The programme without some of its rules. */
export function withoutRules(programme: AwardProgramme, codes: readonly string[]): AwardProgramme {
  if (codes.length === 0) return programme;
  const kept = <Rule extends { readonly code: string }>(rules: readonly Rule[]): Rule[] =>
    rules.filter(({ code }) => !codes.includes(code));
  const tiers = programme.tiers.map((tier) => ({ ...tier, rules: kept(tier.rules) }));
  return { ...programme, rules: kept(programme.rules), tiers };
}

/** The value a form's text stands for, as the parameter's kind has it; INVALID_INPUT for another one. */
export function valueOf(
  programme: AwardProgramme,
  { parameter, value: text }: { readonly parameter: string; readonly value: string },
): string | number {
  const kind = programme.parameters[parameter]?.kind;
  const isNumber = kind === 'months' || kind === 'days' || kind === 'fen';
  const value = isNumber && /^\d{1,15}$/.test(text.trim()) ? Number(text) : text.trim();
  const fault = checkParameter(programme, parameter, value);
  if (fault)
    throw new Refusal('INVALID_INPUT', { fields: [fault === 'unknownParameter' ? 'parameter' : 'value'] });
  return value;
}
