import { Injectable } from '@nestjs/common';
import { eligibility, fill, simulate, type Simulation, type WorkerFacts } from '@wushe/awards';
import type { AwardProgramme } from '@wushe/policy-packs';
import { addMonths, day, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { rulesOf } from './award-steps.js';
import { isRestDay } from './evaluations.service.js';
import { programmePolicy } from './programme.policy.js';
import { Programmes, valueOf, withoutRules } from './programmes.service.js';
import type { ProgrammeArgs, SimulateArgs } from './programme.args.js';
import type { SimulationFigures } from './simulation.view.js';
import { WorkerFactsSource } from './worker-facts.service.js';

const MOST_LISTED = 100;
const ALWAYS = day('1949-10-01');
/** The digits of the level below a region of so many digits. */
const BELOW: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 9, 9: 12, 12: 12 };

/** Somebody who may apply, or will be able to. */
export interface ProspectRow {
  readonly workerId: string;
  readonly opensOn: Day;
  readonly closesOn: Day | null;
  readonly amount: number | null;
}

/** What the register of a region would answer to a programme. */
export interface Prospects {
  readonly on: Day;
  readonly registered: number;
  /** May apply today, at most 100 of them listed. */
  readonly eligible: number;
  readonly rows: readonly ProspectRow[];
  /** Will be able to within a year. */
  readonly withinYear: number;
}

/** Tries drafts on the register, and finds who could apply. */
@Injectable()
export class Simulations {
  constructor(
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly programmes: Programmes,
    private readonly source: WorkerFactsSource,
  ) {}

  /** What a draft would change for the social workers of a region; nothing is stored. NOT_ELIGIBLE names values still missing. */
  async simulate(actor: Actor, args: SimulateArgs): Promise<Simulation> {
    const { regionCode } = args;
    const programme = await this.seen(actor, 'simulate', args);
    const known = rulesOf(programme).map(({ code }) => code);
    if (args.without.some((code) => !known.includes(code)))
      throw new Refusal('INVALID_INPUT', { fields: ['without'] });
    const from = this.clock.today();
    const draft = draftOf(programme, args, from);
    const missing = this.programmes.missing(draft);
    if (missing.length > 0) throw new Refusal('NOT_ELIGIBLE', { outcome: 'notOpen', missing });
    const current = this.programmes.missing(programme).length > 0 ? null : programme;
    const register: WorkerFacts[] = [];
    const digits = BELOW[regionCode.length] ?? regionCode.length;
    for await (const page of this.source.within(await this.regions.reachOf(regionCode)))
      for (const { facts, record } of page)
        if (record.state !== 'left')
          register.push({ ...facts, regionCode: facts.regionCode.slice(0, digits) });
    const period = { from, to: addMonths(from, args.months) };
    return simulate({ draft, current, register, period }, isRestDay);
  }

  /** The figures of a simulation, with the names of the regions. */
  async figuresOf({ period, all, shutOut, byRegion, byGrade }: Simulation): Promise<SimulationFigures> {
    const found = await this.regions.byCodes(byRegion.map(({ key }) => key));
    return {
      ...period,
      all: { ...all, name: '' },
      shutOut,
      byRegion: byRegion.map((row, at) => ({ ...row, name: found[at]?.name ?? row.key })),
      byGrade: byGrade.map((row) => ({ ...row, name: '' })),
    };
  }

  /** Who may apply today in a region, and how many more will within a year. */
  async prospects(actor: Actor, args: ProgrammeArgs): Promise<Prospects> {
    const programme = await this.seen(actor, 'seeProspects', args);
    const today = this.clock.today();
    const inAYear = addMonths(today, 12);
    const rows: ProspectRow[] = [];
    const counts = { registered: 0, eligible: 0, withinYear: 0 };
    for await (const page of this.source.within(await this.regions.reachOf(args.regionCode)))
      for (const { facts, record } of page) {
        if (record.state === 'left') continue;
        counts.registered += 1;
        const { outcome, window, amount, mayApplyFrom } = eligibility(programme, facts, today, isRestDay);
        if (outcome === 'eligible' && window) {
          counts.eligible += 1;
          const { opensOn, closesOn } = window;
          if (rows.length < MOST_LISTED) rows.push({ workerId: record.workerId, opensOn, closesOn, amount });
        } else if (mayApplyFrom !== null && mayApplyFrom <= inAYear) counts.withinYear += 1;
      }
    return { ...counts, on: today, rows };
  }

  private async seen(
    actor: Actor,
    action: 'simulate' | 'seeProspects',
    { programme, regionCode }: ProgrammeArgs,
  ): Promise<AwardProgramme> {
    await this.regions.existing(regionCode);
    allow(actor, programmePolicy, action, { regionCode });
    return this.programmes.aroundOne(programme, regionCode);
  }
}

/** The programme with the values a draft tries from a day on, and without the rules it leaves out. */
function draftOf(programme: AwardProgramme, { values, without }: SimulateArgs, from: Day): AwardProgramme {
  const filled = fill(
    programme,
    values.map((each) => ({
      parameter: each.parameter,
      value: valueOf(programme, each),
      from: firstDayOf(programme, each.parameter, from),
      source: 'draft',
      evidence: 'proposed',
    })),
  );
  return withoutRules(filled, without);
}

/** A draft's value holds from the day on; one that fills a parameter for the first time has always held. */
const firstDayOf = ({ parameters }: AwardProgramme, parameter: string, from: Day): Day =>
  parameters[parameter]?.values.length ? from : ALWAYS;
