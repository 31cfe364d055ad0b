import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { countyOf, levelOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions, type Successions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { atEveryLevel, CASE_COUNTS, CASE_EVENTS, CASES, VERIFIED, type Counted } from './counted-events.js';
import { countedPart } from './counted-part.rules.js';
import { figurePolicy } from './figure.policy.js';
import { monthAfter, monthOf } from './figure.rules.js';
import type { GroupCount } from './group-count.entity.js';
import type { CaseCounts, GroupNeeds, GroupNeedsArgs } from './group-count.view.js';
import { Publication, YEAR, type Cell } from './publication.rules.js';
import { suppressing } from './suppression.rules.js';

const DECEMBER = '-12-01';
/** How a year is told apart from a month in the table. */
const yearOf = (month: string): string => `${month.slice(0, 4)}-00`;

const COMMUNITY_DIGITS = 12;
/** After so many counts looked at, whoever asks the api meanwhile is answered. */
const STEPS_AT_ONCE = 20;

/** A group's table of a province and month. */
interface Published {
  readonly group: string;
  readonly month: string;
  readonly province: string;
  readonly hasCommunities: boolean;
}

/**
 * The first to come takes the month. Communities are told in years of which every month was frozen with them: else their
 * year would lack the months before.
 */
const CLAIMED = `
  insert into frozen_months (month, frozen_at, has_communities)
  select $1, $2, coalesce(bool_and(has_communities), true) from frozen_months where month >= $3::date and month < $1::date
  on conflict do nothing returning has_communities as "hasCommunities"`;

/** Needs by target group, and casework: frozen month by month, with the counts of sensitive groups withheld where they are small. */
@Injectable()
export class GroupCounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Freezes every month that is over and not frozen yet, the earliest first. */
  async freeze(): Promise<void> {
    const [row] = await this.database.query<{ next: string | null }>(
      `select coalesce((select max(month) + interval '1 month' from frozen_months),
         (select date_trunc('month', min(happened_on)) from events where type = any($1)))::date::text as next`,
      [['need.verified', ...CASE_EVENTS]],
    );
    const now = monthOf(this.clock.today());
    for (let month = row?.next ?? now; month < now; month = monthAfter(month, 1))
      await this.freezeMonth(month);
  }

  /** The needs of a region by target group in a frozen month; the last one when none is named. */
  async ofRegion(actor: Actor, args: GroupNeedsArgs): Promise<GroupNeeds> {
    const { chosen, ...told } = await this.toldOf(actor, args, true);
    return { ...told, rows: chosen ? await this.rowsOf(args.regionCode, chosen) : [] };
  }

  /** Casework of a region in a frozen month, with what is small or tells what is small withheld. */
  async casesOf(actor: Actor, args: GroupNeedsArgs): Promise<CaseCounts> {
    const { chosen, ...told } = await this.toldOf(actor, args, false);
    if (chosen === null) return { ...told, opened: null, closed: null, referred: null };
    const counts = await this.countsOf(args.regionCode, chosen);
    const count = (group: string): number | null => counts.get(`${group} ${chosen}`) ?? null;
    return {
      ...told,
      opened: count(CASE_COUNTS.opened),
      closed: count(CASE_COUNTS.closed),
      referred: count(CASE_COUNTS.referred),
    };
  }

  private async toldOf(
    actor: Actor,
    { regionCode, month }: GroupNeedsArgs,
    areCommunitiesTold: boolean,
  ): Promise<Omit<GroupNeeds, 'rows'> & { readonly chosen: string | null }> {
    await this.regions.existing(regionCode);
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (!figurePolicy.see(actor, { regionCode }))
      throw new Refusal('REGION_OUT_OF_REACH', { code: regionCode });
    const frozen = await this.database.query<{ month: string; frozenAt: Date; hasCommunities: boolean }>(
      `select month::text, frozen_at as "frozenAt", has_communities as "hasCommunities" from frozen_months order by month desc limit 120`,
    );
    const chosen = month ? frozen.find((each) => each.month === `${month}-01`) : frozen[0];
    const isPublished =
      levelOf(regionCode) !== 'community' || (areCommunitiesTold && (chosen?.hasCommunities ?? true));
    return {
      months: frozen.map((each) => each.month.slice(0, 7)),
      month: chosen?.month.slice(0, 7) ?? null,
      frozenAt: chosen?.frozenAt ?? null,
      isPublished,
      chosen: isPublished ? (chosen?.month ?? null) : null,
    };
  }

  /** What is told of a region in a month and its year, by group and period. */
  private async countsOf(regionCode: string, month: string): Promise<Map<string, number>> {
    const rows = await this.database.query<Pick<GroupCount, 'targetGroup' | 'period' | 'count'>>(
      `select target_group as "targetGroup", period, count from group_counts
       where region_code = $1 and period = any($2) and not is_hidden`,
      [regionCode, [month, yearOf(month)]],
    );
    return new Map(rows.map(({ targetGroup, period, count }) => [`${targetGroup} ${period}`, count]));
  }

  private async rowsOf(regionCode: string, month: string): Promise<GroupNeeds['rows']> {
    const isYearOver = month.endsWith(DECEMBER);
    const told = await this.countsOf(regionCode, month);
    return this.taxonomies.terms('targetGroups').flatMap(({ code, sensitive }) => {
      const unsaid = sensitive ? null : 0;
      const count = told.get(`${code} ${month}`) ?? unsaid;
      const ofYear = isYearOver ? (told.get(`${code} ${yearOf(month)}`) ?? unsaid) : null;
      // A sensitive group is always listed: that it is missing would tell something too.
      if (!sensitive && count === 0 && (ofYear ?? 0) === 0) return [];
      return [{ group: code, isSensitive: sensitive, count, ofYear }];
    });
  }

  /** Once, whoever comes first; the month's row is written with its counts. */
  private async freezeMonth(month: string): Promise<void> {
    await this.database.transaction(async () => {
      const [claimed] = await this.database.query<{ hasCommunities: boolean }>(CLAIMED, [
        month,
        this.clock.now(),
        `${month.slice(0, 4)}-01-01`,
      ]);
      if (!claimed) return;
      const counted = await this.database.query<Counted>(VERIFIED, [month]);
      const successions = await this.regions.successions();
      for (const { code: group, sensitive } of this.taxonomies.terms('targetGroups')) {
        const own = counted.filter((each) => each.group === group);
        const homes = own.map((each) => ({ ...each, code: successions.homeOf(each.code) }));
        const counts = atEveryLevel(homes, claimed.hasCommunities);
        if (sensitive) await this.freezeSensitive(group, month, counts, claimed.hasCommunities);
        else await this.freezePlain(group, month, counts);
      }
      await this.freezeCases(month, successions);
    });
  }

  /** Whoever has a case is in a sensitive group, wherever and why; communities are told none. */
  private async freezeCases(month: string, successions: Successions): Promise<void> {
    const counted = await this.database.query<Counted>(CASES, [month, CASE_EVENTS]);
    for (const type of CASE_EVENTS) {
      const own = counted.filter(({ group }) => group === type);
      const homes = own.map((each) => ({ ...each, code: successions.homeOf(each.code) }));
      await this.freezeSensitive(type, month, atEveryLevel(homes, false), false);
    }
  }

  private async freezePlain(
    group: string,
    month: string,
    counts: ReadonlyMap<string, number>,
  ): Promise<void> {
    const rows = [...counts].map(([code, count]) => ({ code, period: month, count, isHidden: false }));
    if (month.endsWith(DECEMBER)) {
      const year = new Map(counts);
      for (const { code, count } of await this.earlier(group, month))
        year.set(code, (year.get(code) ?? 0) + count);
      rows.push(
        ...[...year].map(([code, count]) => ({ code, period: yearOf(month), count, isHidden: false })),
      );
    }
    await this.save(group, rows);
  }

  /** A group of which there was nobody anywhere in the year so far needs no table: all of it is withheld. */
  private async freezeSensitive(
    group: string,
    month: string,
    counts: ReadonlyMap<string, number>,
    hasCommunities: boolean,
  ): Promise<void> {
    const before = await this.earlier(group, month);
    const provinces = [
      ...new Set([...counts.keys(), ...before.map(({ code }) => code)].map((code) => code.slice(0, 2))),
    ];
    for (const province of provinces.toSorted()) {
      await this.publish({ group, month, province, hasCommunities }, counts, before);
    }
  }

  private async publish(
    { group, month, province, hasCommunities }: Published,
    counts: ReadonlyMap<string, number>,
    before: readonly (Counted & { period: string; isHidden: boolean })[],
  ): Promise<void> {
    const own = [...counts.keys(), ...before.map(({ code }) => code)].filter((code) =>
      code.startsWith(province),
    );
    // A unit that is no more still has the months it was told in.
    const regions = [...new Set([...(await this.codesBelow(province, hasCommunities)), ...own])];
    const known = new Map(before.map(({ code, period, count }) => [`${code} ${period}`, count]));
    const isTold = new Set(
      before.filter(({ isHidden }) => !isHidden).map(({ code, period }) => `${code} ${period}`),
    );
    const months = await this.frozenIn(month.slice(0, 4));
    const publication = new Publication({
      regions: countedPart(regions, new Set(own)),
      months,
      hasTotals: month.endsWith(DECEMBER),
      countOf: (code, of) => (of === month ? counts.get(code) : known.get(`${code} ${of}`)) ?? 0,
    });
    const isNew = ({ time }: Cell): boolean => time === month || time === YEAR;
    for (const cell of publication.cells())
      if (!isNew(cell) && !isTold.has(`${cell.region} ${cell.time}`)) publication.hide(cell);
    for (const step of suppressing(publication, isNew)) if (step % STEPS_AT_ONCE === 0) await setImmediate();
    const rows = publication
      .cells()
      .filter((cell) => isNew(cell) && publication.countOf(cell) > 0)
      .map((cell) => ({
        code: cell.region,
        period: cell.time === YEAR ? yearOf(month) : month,
        count: publication.countOf(cell),
        isHidden: publication.isHidden(cell),
      }));
    await this.save(group, rows);
  }

  /** The frozen months of a year; in each of them the group may have had nobody. */
  private async frozenIn(year: string): Promise<string[]> {
    const rows = await this.database.query<{ month: string }>(
      `select month::text from frozen_months where month between $1::date and $2::date order by month`,
      [`${year}-01-01`, `${year}-12-01`],
    );
    return rows.map(({ month }) => month);
  }

  /** What was counted in the months of the same year that were frozen before. */
  private earlier(
    group: string,
    month: string,
  ): Promise<(Counted & { period: string; isHidden: boolean })[]> {
    return this.database.query(
      `select target_group as group, region_code as code, period, count, is_hidden as "isHidden" from group_counts
       where target_group = $1 and period >= $2 and period < $3 and period not like '%-00'`,
      [group, `${month.slice(0, 4)}-01-01`, month],
    );
  }

  /** The province and all in it down to townships or communities, as they stand today. */
  private async codesBelow(province: string, hasCommunities: boolean): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      `select code from regions where code >= $1 and code < $1 || '~' and length(code) <= $2 and valid_to is null`,
      [province, hasCommunities ? COMMUNITY_DIGITS : COMMUNITY_DIGITS - 1],
    );
    return rows.map(({ code }) => code);
  }

  private async save(
    targetGroup: string,
    rows: readonly { code: string; period: string; count: number; isHidden: boolean }[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.database.query(
      `insert into group_counts (target_group, region_code, period, county_code, count, is_hidden)
       select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::boolean[])`,
      [
        targetGroup,
        rows.map(({ code }) => code),
        rows.map(({ period }) => period),
        rows.map(({ code }) => countyOf(code)),
        rows.map(({ count }) => count),
        rows.map(({ isHidden }) => isHidden),
      ],
    );
  }
}
