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
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Policies } from '../policies/index.js';
import { AwardParameterValue } from './programme.entity.js';
import { programmePolicy } from './programme.policy.js';
import type { FillParameterArgs } from './programme.args.js';

/** Programmes of the policy packs, with the values that administrators entered. */
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
    return this.filled(this.policies.awardProgrammes(regionCode, on));
  }

  /** The programmes that hold at a region, above it or below it. */
  async around(regionCode: string): Promise<AwardProgramme[]> {
    return this.filled(this.policies.awardProgrammesAround(regionCode, this.clock.today()));
  }

  /** The programme of this code that holds at the place on the day; NOT_FOUND when none does. */
  async one(code: string, regionCode: string, on: Day = this.clock.today()): Promise<AwardProgramme> {
    const found = (await this.at(regionCode, on)).find((each) => each.code === code);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The programme of this code wherever it holds around a region; NOT_FOUND when none does. */
  async aroundOne(code: string, regionCode: string): Promise<AwardProgramme> {
    const found = (await this.around(regionCode)).find((each) => each.code === code);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** What administrators entered for a programme, by the day it holds from. */
  entries(programme: string): Promise<AwardParameterValue[]> {
    return this.database
      .repository(AwardParameterValue)
      .find({ where: { programme }, order: { parameter: 'asc', fromOn: 'asc' } });
  }

  /** Enters a value of a parameter; a value in force is superseded by a later day only. */
  async fillIn(actor: Actor, args: FillParameterArgs): Promise<AwardProgramme> {
    const own = actor.hat?.regionCode;
    if (!own) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const programme = await this.aroundOne(args.programme, own);
    const regionCode = programme.holdsIn ?? NO_REGION;
    allow(actor, programmePolicy, 'fill', { regionCode });
    const value = valueOf(programme, args);
    return this.database.transaction(async () => {
      const last = programme.parameters[args.parameter]?.values.at(-1);
      if (last && args.fromOn <= last.from) throw new Refusal('DATE_NOT_LATER', { day: last.from });
      const row = Object.assign(new AwardParameterValue(), {
        id: newId(),
        countyCode: chainOf(programme.holdsIn),
        regionCode,
        programme: programme.code,
        parameter: args.parameter,
        fromOn: args.fromOn,
        value,
        source: args.source.trim(),
        evidence: 'read' as const,
        enteredById: actor.personId ?? '',
        enteredAt: this.clock.now(),
      });
      // Two who enter for the same day at once: the unique key lets one pass.
      if (!(await this.database.insertUnlessThere(AwardParameterValue, row)))
        throw new Refusal('DATE_NOT_LATER', { day: args.fromOn });
      const subject = { type: 'awardProgramme', id: row.id, regionCode: programme.holdsIn };
      await this.events.record(actor, 'awardProgramme.parameterFilled', subject, {
        programme: programme.code,
        parameter: args.parameter,
        fromOn: args.fromOn,
      });
      return this.aroundOne(args.programme, own);
    });
  }

  /** Parameters of a programme that have no value yet; while there are any, nobody can apply. */
  readonly missing = (programme: AwardProgramme): readonly string[] => missingIn(programme);

  private async filled(programmes: readonly AwardProgramme[]): Promise<AwardProgramme[]> {
    if (programmes.length === 0) return [];
    const rows = await this.database.query<Entry>(
      `select programme, parameter, from_on::text as "from", value, source, evidence
       from award_parameter_values where programme = any($1) order by parameter, from_on`,
      [programmes.map(({ code }) => code)],
    );
    const byProgramme = groupBy(rows, ({ programme }) => programme);
    return programmes.map((programme) =>
      fill(
        programme,
        (byProgramme.get(programme.code) ?? []).map(({ from, ...entry }) => ({ ...entry, from: day(from) })),
      ),
    );
  }
}

type Entry = Omit<FilledParameter, 'from'> & { readonly programme: string; readonly from: string };

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
