import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { allow } from '../../platform/permissions/policy.js';
import { Policies } from '../policies/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { freeSpans } from '../volunteers/index.js';
import { Abilities } from './abilities.js';
import type { DeskNeed, DeskPerson, WeekNeedArgs, WeekPersonArgs } from './desk-lists.view.js';
import { Homes } from './homes.js';
import { asksFor, cellsOf, dayOfNeed, headsOf, minutesByDay, scarcestFirst } from './outlook.rules.js';
import type { OutlookSkill, WeekOutlook } from './outlook.view.js';
import type { Basis } from './plan-basis.js';
import { mayBeAsked, type Supply, type WantedNeed } from './plan-data.js';
import { PlanData } from './plan-data.reads.js';
import { planPolicy } from './plan.policy.js';
import { mondayIn, WEEK_DAYS, weightsDay } from './plan.rules.js';
import { skillsBelow } from './skills-below.js';

/** A week before anything is planned, and the lists behind its figures: read from the very records a plan starts from. */
@Injectable()
export class Outlooks {
  constructor(
    private readonly data: PlanData,
    private readonly taxonomies: Taxonomies,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** Needs, people and what is scarce. */
  async of(actor: Actor, regionCode: string, week: string): Promise<WeekOutlook> {
    const weekOn = this.monday(actor, regionCode, week);
    const [{ needs, supply }, needsWithoutTime] = await Promise.all([
      this.week(regionCode, weekOn),
      this.data.withoutTime(regionCode),
    ]);
    const byPerson = supply.map((one) => minutesOf(one, weekOn));
    return {
      regionCode,
      weekOn,
      needs: needs.length,
      heads: needs.reduce((sum, need) => sum + headsOf(need), 0),
      needsWithoutTime,
      people: supply.length,
      cells: cellsOf(needs).map(({ day, ...cell }) => ({
        ...cell,
        on: day === null ? null : addDays(weekOn, day),
      })),
      days: Array.from({ length: WEEK_DAYS }, (_, day) => {
        const minutes = byPerson.map((days) => days[day] ?? 0).filter((each) => each > 0);
        return {
          on: addDays(weekOn, day),
          people: minutes.length,
          minutes: minutes.reduce((sum, each) => sum + each, 0),
        };
      }),
      skills: this.skills(needs, supply, weekOn),
    };
  }

  /** The needs behind a figure, in the order of their ids. */
  async needs(actor: Actor, args: WeekNeedArgs): Promise<Page<DeskNeed>> {
    const weekOn = this.monday(actor, args.regionCode, args.weekOn);
    const needs = args.isWithoutTime
      ? await this.data.needsWithoutTime(args.regionCode)
      : (await this.data.demand(args.regionCode, weekOn)).filter((need) => isAskedFor(need, args, weekOn));
    const rows = needs.map((need) => ({
      id: need.id,
      heads: headsOf(need, args.skill ?? null),
      filled: null,
      fitting: null,
    }));
    return pageIn(rows, args);
  }

  /** The people behind a figure. */
  async people(actor: Actor, args: WeekPersonArgs): Promise<Page<DeskPerson>> {
    const { regionCode, on, skill, needId } = args;
    const weekOn = this.monday(actor, regionCode, args.weekOn);
    const supply = needId
      ? await this.ableFor(needId, regionCode, weekOn)
      : (await this.week(regionCode, weekOn)).supply;
    const versed =
      skill === null || skill === undefined ? null : this.abilities(supply).for(skillsOf(skill), weekOn);
    const rows = supply.flatMap((one, at) => {
      if (versed && !versed[at]) return [];
      const days = minutesOf(one, weekOn);
      const freeMinutes = days.reduce(
        (sum, minutes, day) => sum + (on && addDays(weekOn, day) !== on ? 0 : minutes),
        0,
      );
      if (on && freeMinutes === 0) return [];
      return [{ id: one.id, regionCode: one.regionCode, freeMinutes, shifts: one.mostShifts }];
    });
    return pageIn(rows, args);
  }

  private async week(regionCode: string, weekOn: Day): Promise<Pick<Basis, 'needs' | 'supply'>> {
    const needs = await this.data.demand(regionCode, weekOn);
    const ids = needs.map(({ id }) => id);
    const supply = await this.data.supply(regionCode, weekOn, ids);
    return { needs, supply: supply.filter(mayBeAsked) };
  }

  /** Who could serve a need of the week by skill and distance. */
  private async ableFor(needId: string, regionCode: string, weekOn: Day): Promise<Supply[]> {
    const needs = await this.data.demand(regionCode, weekOn);
    const need = needs.find(({ id }) => id === needId);
    if (!need) return [];
    const supply = await this.data.supply(
      regionCode,
      weekOn,
      needs.map(({ id }) => id),
    );
    const { matching } = await this.policies.inForce(regionCode, weightsDay(weekOn, this.clock.now()));
    const { withinMetres } = matching.volunteer;
    const [homes, abilities] = [new Homes(supply), this.abilities(supply)];
    const able = need.parts.map(({ skills }) => abilities.for(skills, weekOn));
    return supply.filter(
      (_, at) => able.some((versed) => versed[at]) && (homes.metresTo(at, need.point) ?? 0) <= withinMetres,
    );
  }

  private skills(needs: readonly WantedNeed[], supply: readonly Supply[], weekOn: Day): OutlookSkill[] {
    const parts = needs.flatMap((need) => need.parts);
    const codes = new Set(parts.flatMap(({ skills }) => (skills.length > 0 ? skills : [''])));
    const abilities = this.abilities(supply);
    return scarcestFirst(
      [...codes].map((skill) => {
        const able = supply.filter((_, at) => abilities.for(skillsOf(skill), weekOn)[at]);
        return {
          skill,
          wanted: parts.filter((part) => asksFor(part, skill)).reduce((sum, { heads }) => sum + heads, 0),
          people: able.length,
          shifts: able.reduce((sum, { mostShifts }) => sum + mostShifts, 0),
        };
      }),
    );
  }

  private abilities(supply: readonly Supply[]): Abilities {
    return new Abilities(supply, (code) => skillsBelow(this.taxonomies, code));
  }

  private monday(actor: Actor, regionCode: string, week: string): Day {
    allow(actor, planPolicy, 'see', { regionCode });
    return mondayIn(week);
  }
}

const skillsOf = (skill: string): string[] => (skill === '' ? [] : [skill]);

const minutesOf = (one: Supply, weekOn: Day): number[] =>
  minutesByDay(freeSpans(one, weekOn, WEEK_DAYS), one.taken);

function isAskedFor(need: WantedNeed, asked: WeekNeedArgs, weekOn: Day): boolean {
  const { on, isAnyDay, category, urgency, skill } = asked;
  const day = dayOfNeed(need);
  return (
    (!on || (day !== null && addDays(weekOn, day) === on)) &&
    (!isAnyDay || day === null) &&
    (!category || need.category === category || need.category.startsWith(`${category}/`)) &&
    (!urgency || need.urgency === urgency) &&
    (skill === null || skill === undefined || need.parts.some((part) => asksFor(part, skill)))
  );
}

/** A page of rows whose order is that of their ids. */
function pageIn<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after?: string | null },
): Page<Row> {
  const last = after ? String(fromCursor(after, 'id')[0]) : null;
  const rest = last === null ? rows : rows.filter(({ id }) => id > last);
  return pageOf(
    rest.slice(0, first + 1),
    first,
    ({ id }) => [id],
    () => Promise.resolve(rows.length),
  );
}
