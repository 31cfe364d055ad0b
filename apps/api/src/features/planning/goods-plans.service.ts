import { Injectable } from '@nestjs/common';
import { assignInWorker } from '@wushe/matching';
import { countyOf, dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal, type RefusalCode } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { isSuchGoods, metresBetween, Points, type Place } from '../matching/index.js';
import { Policies } from '../policies/index.js';
import { Allocations } from '../projects/index.js';
import { Regions } from '../regions/index.js';
import { Goods, mayServePurpose, resourcePolicy, type HomeOf } from '../resources/index.js';
import { GoodsData, type PlacedStock } from './goods-data.reads.js';
import { linesOfGoods } from './goods-lines.js';
import { GoodsPlan, GoodsPlanLine } from './goods-plan.entity.js';
import { goodsPlanPolicy } from './goods-plan.policy.js';
import { goodsPair, type GoodsPolicy, type GoodsReason, type WantedGoods } from './goods-plan.rules.js';
import type { ExcludeGoodsArgs, GoodsPlanArgs, MakeGoodsPlanArgs } from './goods-plan.view.js';
import { GoodsPlanReads } from './goods-plans.reads.js';
import { givenOf, goodsOfferOf, type Fit, type Fitting } from './goods-problem.js';

const MILLION = 1_000_000;
const ROWS_AT_ONCE = 500;
/** Of the lots that fit a part, so many nearest ones are considered. */
const MOST_LOTS = 20;
/** A search that takes longer ends with the best so far. */
const LONGEST_MS = 15_000;
const SAYS_NOTHING_OF_THE_LINE: readonly RefusalCode[] = [
  'SIGN_IN_REQUIRED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'TRY_AGAIN',
];

/** What decides which lots may serve a part. */
type FittingPolicy = GoodsPolicy & {
  readonly homeOf: HomeOf;
  /** Pairs of a part and a lot that the desk excluded. */
  readonly excluded: ReadonlySet<string>;
};

/** Plans of goods: made for a region, allocated line by line by the charities whose lots they are. */
@Injectable()
export class GoodsPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly points: Points,
    private readonly policies: Policies,
    private readonly data: GoodsData,
    private readonly reads: GoodsPlanReads,
    private readonly goods: Goods,
    private readonly allocations: Allocations,
  ) {}

  /** The newest plan of a region; null when there is none. */
  latest(actor: Actor, { regionCode }: GoodsPlanArgs): Promise<GoodsPlan | null> {
    allow(actor, goodsPlanPolicy, 'see', { regionCode });
    return this.database.repository(GoodsPlan).findOne({ where: { regionCode }, order: { id: 'desc' } });
  }

  /** Makes a plan of goods for a region; nothing is given. */
  async make(actor: Actor, args: MakeGoodsPlanArgs): Promise<GoodsPlan> {
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    allow(actor, goodsPlanPolicy, 'make', { regionCode });
    const { idempotencyKey } = args;
    const requestedById = actor.personId ?? '';
    const before = await this.database.repository(GoodsPlan).findOneBy({ requestedById, idempotencyKey });
    const same = madeByKey(before, { regionCode });
    if (same) return same;
    const { result, lines } = await this.solve(regionCode);
    const plan = Object.assign(new GoodsPlan(), {
      id: newId(),
      countyCode: countyOf(regionCode),
      regionCode,
      requestedById,
      idempotencyKey,
      madeAt: this.clock.now(),
      result,
    });
    return this.database.transaction(async () => {
      if (!(await this.database.insertUnlessThere(GoodsPlan, plan))) throw new Refusal('WRONG_STATE');
      const rows = lines.map((line) =>
        Object.assign(new GoodsPlanLine(), line, { id: newId(), planId: plan.id }),
      );
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
        await this.database.repository(GoodsPlanLine).insert(rows.slice(at, at + ROWS_AT_ONCE));
      return plan;
    });
  }

  /**
   * Allocates lines of a plan, each on its own: the charity whose lot it is gives it to the need's project. One refusal
   * stops no other, but who may not give from one of the lots is refused before any line is told or touched.
   */
  async allocate(actor: Actor, lineIds: readonly string[]): Promise<GoodsPlanLine[]> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    const lines = await this.database.findMany(GoodsPlanLine, lineIds);
    const lotIds = lines.flatMap((line) => line?.lotId ?? []);
    if (lotIds.length < lineIds.length) throw new Refusal('INVALID_INPUT', { fields: ['lineIds'] });
    for (const lot of await this.goods.byIds(lotIds)) {
      if (!lot) throw new Refusal('NOT_FOUND');
      allow(actor, resourcePolicy, 'allocate', lot);
    }
    const changed: GoodsPlanLine[] = [];
    for (const id of lineIds) changed.push(await this.allocateOne(actor, id));
    return changed;
  }

  /** Excludes a line's lot from its part, for this plan and those that follow, or takes that back. WRONG_STATE once it is allocated. */
  async exclude(actor: Actor, { lineId, isExcluded }: ExcludeGoodsArgs): Promise<GoodsPlanLine> {
    return this.database.transaction(async () => {
      const line = await this.database.lock(GoodsPlanLine, lineId);
      const plan = await this.database.find(GoodsPlan, line.planId);
      if (!plan) throw new Refusal('NOT_FOUND');
      allow(actor, goodsPlanPolicy, 'decide', plan);
      if (line.lotId === null) throw new Refusal('INVALID_INPUT', { fields: ['lineId'] });
      if (isExcluded && line.allocationId !== null) throw new Refusal('WRONG_STATE', { state: 'allocated' });
      if (isExcluded) return this.database.update(GoodsPlanLine, line, { isExcluded });
      await this.database.query(
        `update goods_plan_lines line set is_excluded = false from goods_plans plan
         where plan.id = line.plan_id and plan.region_code = $1 and line.part_id = $2 and line.lot_id = $3
           and line.is_excluded`,
        [plan.regionCode, line.partId, line.lotId],
      );
      return line;
    });
  }

  private async allocateOne(actor: Actor, id: string): Promise<GoodsPlanLine> {
    try {
      return await this.onLine(id, (line) => this.give(actor, line));
    } catch (error) {
      // Who may not give from this lot, or should try again, learns just that, and the line stays as it is.
      if (!(error instanceof Refusal) || SAYS_NOTHING_OF_THE_LINE.includes(error.code)) throw error;
      return this.onLine(id, () => Promise.resolve({ refusedWith: error.code }));
    }
  }

  /** Changes a line that gave nothing yet; it stays locked meanwhile, so that it gives once, whoever asks. */
  private onLine(
    id: string,
    change: (line: GoodsPlanLine) => Promise<Partial<GoodsPlanLine>>,
  ): Promise<GoodsPlanLine> {
    return this.database.transaction(async () => {
      const line = await this.database.lock(GoodsPlanLine, id);
      if (line.allocationId !== null) return line;
      return this.database.update(GoodsPlanLine, line, await change(line));
    }, 'allocate');
  }

  private async give(actor: Actor, line: GoodsPlanLine): Promise<Partial<GoodsPlanLine>> {
    const [isExcluded] = await this.reads.areExcluded([line.id]);
    if (isExcluded) throw new Refusal('WRONG_STATE', { state: 'excluded' });
    const { id, needId, partId: needPartId, lotId, quantity: amount } = line;
    const input = { projectId: await this.projectOf(needId), needPartId, resourceId: lotId ?? '', amount };
    const made = await this.allocations.allocate(actor, { input, idempotencyKey: `goods-plan ${id}` });
    return { allocationId: made.id, refusedWith: null };
  }

  private async projectOf(needId: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from projects where need_id = $1 and state = 'underway'`,
      [needId],
    );
    if (!row) throw new Refusal('WRONG_STATE', { state: 'noProject' });
    return row.id;
  }

  private async solve(regionCode: string) {
    const began = performance.now();
    const today = dayOf(this.clock.now());
    const { matching, planning } = await this.policies.inForce(regionCode, today);
    const policy = {
      ...matching.resource,
      urgencyValues: planning.urgencyValues,
      fairness: planning.fairness,
    };
    const [parts, lots, excluded] = await Promise.all([
      this.data.demand(regionCode),
      this.data.stock(regionCode),
      this.data.excluded(regionCode),
    ]);
    const successions = await this.regions.successions();
    const homeOf: HomeOf = (code) => successions.homeOf(code);
    const fitting = await this.fitting(parts, lots, { ...policy, homeOf, excluded }, today);
    const fits = fitting.map((each) => each.fits);
    const offer = goodsOfferOf(parts, lots, fits, policy, today);
    const plan = await assignInWorker(offer.problem, {
      targetGap: planning.targetGapMillionths / MILLION,
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const given = givenOf(offer, plan.pairs, parts, lots, fits);
    return linesOfGoods(fitting, lots, given, {
      today,
      gapMillionths: Math.ceil(plan.gap * MILLION),
      seatSize: offer.size,
      milliseconds: Math.round(performance.now() - began),
    });
  }

  private async fitting(
    parts: readonly WantedGoods[],
    lots: readonly PlacedStock[],
    policy: FittingPolicy,
    today: string,
  ): Promise<Fitting[]> {
    const nowhere = { latitude: null, longitude: null };
    const places = await this.points.of(
      [...lots, ...parts].map(({ regionCode }) => ({ regionCode, ...nowhere })),
    );
    return parts.map((part, at) => fitsOf(part, places[lots.length + at], lots, places, policy, today));
  }
}

/** The lots that may serve a part, the nearest ones; if none may, the first condition that the last ones failed. */
function fitsOf(
  part: WantedGoods,
  place: Place | undefined,
  lots: readonly PlacedStock[],
  places: readonly Place[],
  policy: FittingPolicy,
  today: string,
): Fitting {
  let left = [...lots.keys()];
  const conditions: readonly [GoodsReason, (lot: PlacedStock, at: number) => boolean][] = [
    ['noLot', (lot) => isSuchGoods(lot, part)],
    ['expired', ({ expiresOn }) => expiresOn === null || expiresOn >= today],
    ['otherPurpose', (lot) => mayServePurpose(lot, part, policy.homeOf)],
    ['tooFar', (_, at) => (metresOf(place, places[at]) ?? 0) <= policy.withinMetres],
    ['excluded', ({ id }) => !policy.excluded.has(goodsPair(part.partId, id))],
  ];
  let hasExcluded = false;
  for (const [reason, holds] of conditions) {
    const before = left.length;
    left = left.filter((at) => {
      const lot = lots[at];
      return lot !== undefined && holds(lot, at);
    });
    hasExcluded = reason === 'excluded' && left.length < before;
    if (left.length === 0) return { part, fits: [], nobody: reason, hasExcluded };
  }
  const fits = left.map((lot): Fit => ({ lot, metres: metresOf(place, places[lot]) }));
  const nearest = fits.toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0) || a.lot - b.lot);
  return { part, fits: nearest.slice(0, MOST_LOTS), nobody: null, hasExcluded };
}

const metresOf = (a: Place | undefined, b: Place | undefined): number | null =>
  a?.point && b?.point ? metresBetween(a.point, b.point) : null;
