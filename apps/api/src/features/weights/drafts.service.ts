import { Injectable } from '@nestjs/common';
import { faultsOfWeights, sumsOff, weightsOf, type Weights } from '@wushe/policy-packs';
import { countyOf, dayOf, isWithin } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { madeByKey } from '../../platform/same-key.js';
import { Plans } from '../planning/index.js';
import { Policies, type RegionWeights } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { WeightDraft } from './draft.entity.js';
import { weightPolicy } from './draft.policy.js';
import { maySetWeights, publishFault, weightDraftActions, type WeightDraftAction } from './draft.rules.js';
import type {
  ActOnWeightDraftArgs,
  ChangeWeightDraftArgs,
  DraftWeightsArgs,
  SimulateWeightsArgs,
  WeightsInForce,
} from './draft.view.js';
import { valuesOf, weightsFrom } from './weight-values.js';

const MOST_DRAFTS = 20;

/** Weights of a region: drafted, simulated, published with the day they hold from. */
@Injectable()
export class WeightDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly regions: Regions,
    private readonly policies: Policies,
    private readonly plans: Plans,
  ) {}

  /** The weights that hold at a region today. */
  async inForce(actor: Actor, code: string): Promise<WeightsInForce> {
    const { code: regionCode } = await this.regions.existing(code);
    allow(actor, weightPolicy, 'see', { regionCode });
    const parameters = await this.policies.inForce(regionCode, this.clock.today());
    const published = await this.policies.publication(parameters.matching.pack);
    return {
      weights: valuesOf(weightsOf(parameters)),
      sinceOn: parameters.matching.since,
      publishedFor: published?.regionCode ?? null,
      maySet: maySetWeights(regionCode) && weightPolicy.draft(actor, { regionCode }),
    };
  }

  /** What a region published, the latest day first, at most 20. */
  published(actor: Actor, regionCode: string): Promise<RegionWeights[]> {
    allow(actor, weightPolicy, 'see', { regionCode });
    return this.policies.publications(regionCode);
  }

  /** Drafts of a region, newest first, at most 20. */
  list(actor: Actor, regionCode: string): Promise<WeightDraft[]> {
    allow(actor, weightPolicy, 'see', { regionCode });
    const drafts = this.database.repository(WeightDraft);
    return drafts.find({ where: { regionCode }, order: { id: 'desc' }, take: MOST_DRAFTS });
  }

  /** The draft; NOT_FOUND for those who may not see its region. */
  async find(actor: Actor, id: string): Promise<WeightDraft> {
    const draft = await this.database.find(WeightDraft, id);
    if (!draft) throw new Refusal('NOT_FOUND');
    allow(actor, weightPolicy, 'see', draft);
    return draft;
  }

  /** Begins a draft. */
  async draft(actor: Actor, args: DraftWeightsArgs): Promise<WeightDraft> {
    const { code: regionCode } = await this.regions.existing(args.regionCode);
    allow(actor, weightPolicy, 'draft', { regionCode });
    if (!maySetWeights(regionCode)) throw new Refusal('INVALID_INPUT', { fields: ['regionCode'] });
    const weights = await this.sound(regionCode, args);
    const { fromOn, idempotencyKey } = args;
    const reason = args.reason.trim();
    const madeById = actor.personId ?? '';
    return this.database.transaction(async () => {
      const draft = Object.assign(new WeightDraft(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        state: weightDraftActions.initial,
        fromOn,
        reason,
        weights,
        revision: 1,
        trialId: null,
        triedRevision: null,
        triedAgainst: null,
        triedAfter: null,
        madeById,
        madeAt: this.clock.now(),
        idempotencyKey,
        version: 1,
      });
      if (await this.database.insertUnlessThere(WeightDraft, draft)) {
        await this.record(actor, draft, 'drafted');
        return draft;
      }
      const before = await this.database.repository(WeightDraft).findOneBy({ madeById, idempotencyKey });
      return madeByKey(before, { regionCode, fromOn, reason }) ?? draft;
    });
  }

  /** Changes what a draft proposes; what was simulated before no longer counts. */
  change(actor: Actor, args: ChangeWeightDraftArgs): Promise<WeightDraft> {
    return this.step(actor, args, 'change', async (draft) => ({
      weights: await this.sound(draft.regionCode, args),
      fromOn: args.fromOn,
      reason: args.reason.trim(),
      revision: draft.revision + 1,
    }));
  }

  /** Makes a week's plan with the draft's weights beside one with today's; a process takes it up at once. */
  async simulate(actor: Actor, args: SimulateWeightsArgs): Promise<WeightDraft> {
    const draft = await this.step(actor, args, 'simulate', async ({ regionCode, weights, revision }) => {
      const withinCode = args.withinCode ?? regionCode;
      await this.regions.existing(withinCode);
      if (!isWithin(withinCode, regionCode)) throw new Refusal('REGION_OUT_OF_REACH', { code: withinCode });
      const { matching } = await this.policies.inForce(regionCode, this.clock.today());
      const trial = { regionCode: withinCode, weekOn: args.weekOn, weights };
      const { id: trialId } = await this.plans.tryOut(actor, trial);
      const triedAfter = await this.policies.publishedSoFar(regionCode);
      return { trialId, triedRevision: revision, triedAgainst: matching.pack, triedAfter };
    });
    this.plans.wake();
    return draft;
  }

  /** Publishes, discards or takes up a draft again. */
  act(actor: Actor, args: ActOnWeightDraftArgs): Promise<WeightDraft> {
    return this.step(actor, args, args.action, async (draft) => {
      if (args.action === 'publish') await this.publish(actor, draft);
      return {};
    });
  }

  /** Publishes weights as they were simulated. */
  private async publish(actor: Actor, draft: WeightDraft): Promise<void> {
    const { regionCode, fromOn, weights, trialId, triedAfter } = draft;
    const [trial] = trialId ? await this.plans.byIds([trialId]) : [];
    const today = this.clock.today();
    const parameters = await this.policies.inForce(regionCode, today);
    const tried = {
      revision: draft.triedRevision,
      isReady: trial?.state === 'ready',
      against: draft.triedAgainst,
    };
    const fault = publishFault(draft, tried, { today, inForce: parameters.matching.pack });
    if (fault) throw new Refusal(fault, { fromOn });
    const publishing = { regionCode, fromOn, weights, number: (triedAfter ?? 0) + 1 };
    // Somebody else's publication has taken the number: what was simulated is not what would change.
    if (!(await this.policies.publish(actor, publishing))) throw new Refusal('SIMULATION_OUTDATED');
  }

  private step(
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    action: WeightDraftAction,
    changesOf: (draft: WeightDraft) => Promise<Partial<WeightDraft>>,
  ): Promise<WeightDraft> {
    return this.database.transaction(async () => {
      const draft = await this.database.lock(WeightDraft, id);
      allow(actor, weightPolicy, action, draft);
      if (draft.version !== version)
        throw new Refusal('STALE_VERSION', { version: draft.version, state: draft.state });
      const state = weightDraftActions.next(draft.state, action);
      const changed = await this.database.update(WeightDraft, draft, { ...(await changesOf(draft)), state });
      await this.record(actor, changed, PAST[action]);
      return changed;
    });
  }

  /** The weights of a proposal; WEIGHTS_NOT_A_THOUSAND, INVALID_INPUT with the fields, DATE_TOO_SOON. */
  private async sound(
    regionCode: string,
    { weights: values, fromOn }: Pick<DraftWeightsArgs, 'weights' | 'fromOn'>,
  ): Promise<Weights> {
    const weights = weightsFrom(values);
    const sums = sumsOff(weights);
    if (sums.length > 0) throw new Refusal('WEIGHTS_NOT_A_THOUSAND', { sums });
    const today = dayOf(this.clock.now());
    if (fromOn <= today) throw new Refusal('DATE_TOO_SOON', { fromOn });
    const faults = faultsOfWeights(await this.policies.inForce(regionCode, today), weights);
    if (faults.length > 0) throw new Refusal('INVALID_INPUT', { fields: faults.map(({ path }) => path) });
    return weights;
  }

  private record(actor: Actor, { id, regionCode, revision }: WeightDraft, past: string): Promise<void> {
    const subject = { type: 'weightDraft', id, regionCode };
    return this.events.record(actor, `weights.${past}`, subject, { revision });
  }
}

const PAST: Readonly<Record<WeightDraftAction, string>> = {
  change: 'changed',
  simulate: 'simulated',
  publish: 'published',
  discard: 'discarded',
  reopen: 'reopened',
};
