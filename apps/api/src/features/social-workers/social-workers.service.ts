import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts, Sessions } from '../accounts/index.js';
import { mayServe, Organizations } from '../organizations/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { SocialWorker } from './social-worker.entity.js';
import { factsOf, socialWorkerPolicy } from './social-worker.policy.js';
import { socialWorkerActions, type SocialWorkerAction } from './social-worker.rules.js';
import type {
  ActOnSocialWorkerArgs,
  EditSocialWorkerArgs,
  RegisterSocialWorkerArgs,
  SocialWorkerInput,
} from './social-worker.view.js';
import { WorkerCertificates } from './worker-certificates.service.js';

/** Social workers: the role comes first, the record follows it; station and county keep it. */
@Injectable()
export class SocialWorkers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly organizations: Organizations,
    private readonly taxonomies: Taxonomies,
    private readonly certificates: WorkerCertificates,
  ) {}

  /** Social workers by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(SocialWorker | null)[]> =>
    this.database.findMany(SocialWorker, ids);

  /** Social workers by their person, for a loader. */
  readonly byPersonIds = async (personIds: readonly string[]): Promise<(SocialWorker | null)[]> => {
    const rows = await this.database
      .repository(SocialWorker)
      .createQueryBuilder('worker')
      .where('worker.person_id = any(:personIds)', { personIds })
      .getMany();
    const byPerson = new Map(rows.map((row) => [row.personId, row]));
    return personIds.map((personId) => byPerson.get(personId) ?? null);
  };

  /** The social worker, if the actor may see them; else null. */
  async find(actor: Actor, id: string): Promise<SocialWorker | null> {
    const found = await this.database.find(SocialWorker, id);
    return found && socialWorkerPolicy.see(actor, factsOf(found)) ? found : null;
  }

  /** The signed-in person's own record; null for who is none. */
  async ofActor({ personId }: Actor): Promise<SocialWorker | null> {
    const [own] = personId ? await this.byPersonIds([personId]) : [];
    return own ?? null;
  }

  /** Locks a social worker for a feature that counts against their capacity. */
  lock(id: string): Promise<SocialWorker> {
    return this.database.lock(SocialWorker, id);
  }

  /** Enters somebody who holds the role of a social worker; they serve where they hold it. */
  async register(
    actor: Actor,
    { personId, input, certificate }: RegisterSocialWorkerArgs,
  ): Promise<SocialWorker> {
    const regionCode = await this.regionOfRole(personId);
    const organizationId = input.organizationId ?? null;
    allow(actor, socialWorkerPolicy, 'register', { regionCode, personId, organizationId });
    await this.check(input);
    const [person] = await this.accounts.byIds([personId]);
    return this.database.transaction(async () => {
      const worker = Object.assign(new SocialWorker(), written(input), {
        id: newId(),
        regionCode,
        countyCode: countyOf(regionCode),
        personId,
        state: socialWorkerActions.initial,
        grade: null,
        certificateEnding: null,
        certificateValidTo: null,
        isDemo: person?.isDemo ?? false,
        createdAt: this.clock.now(),
        recognizedAt: null,
        version: 1,
      });
      if (!(await this.database.insertUnlessThere(SocialWorker, worker))) {
        throw new Refusal('ALREADY_REGISTERED');
      }
      await this.record(actor, worker, 'socialWorker.registered');
      return certificate ? this.certificates.write(actor, worker, certificate) : worker;
    });
  }

  /** Changes a record. */
  async edit(actor: Actor, { id, version, input }: EditSocialWorkerArgs): Promise<SocialWorker> {
    await this.check(input);
    return this.change(actor, id, 'edit', version, async () => written(input));
  }

  /** Takes a plain action. */
  async act(actor: Actor, { id, action, version }: ActOnSocialWorkerArgs): Promise<SocialWorker> {
    if (action === 'edit') throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    return this.change(actor, id, action, version, async () => ({}));
  }

  private async change(
    actor: Actor,
    id: string,
    action: SocialWorkerAction,
    version: number,
    changes: () => Promise<Partial<SocialWorker>>,
  ): Promise<SocialWorker> {
    return this.database.transaction(async () => {
      const worker = await this.lock(id);
      allow(actor, socialWorkerPolicy, action, factsOf(worker));
      if (worker.version !== version) throw new Refusal('STALE_VERSION', { version: worker.version });
      const state = socialWorkerActions.next(worker.state, action);
      await this.database.update(SocialWorker, worker, { ...(await changes()), state });
      await this.record(actor, worker, `socialWorker.${PAST[action]}`);
      return worker;
    });
  }

  private record(actor: Actor, worker: SocialWorker, type: string): Promise<void> {
    const { id, regionCode, state, grade, organizationId } = worker;
    const subject = { type: 'socialWorker', id, regionCode };
    return this.events.record(actor, type, subject, { state, grade, organizationId });
  }

  private async regionOfRole(personId: string): Promise<string> {
    const hats = await this.sessions.hatsOf(personId);
    const regionCode = hats.find(({ role }) => role === 'socialWorker')?.regionCode;
    if (!regionCode) throw new Refusal('NOT_FOUND');
    return regionCode;
  }

  private async check({ specialties, organizationId }: SocialWorkerInput): Promise<void> {
    this.taxonomies.refuseUnknown('needCategories', specialties, 'specialties');
    if (!organizationId) return;
    const [organization] = await this.organizations.byIds([organizationId]);
    if (!organization || !mayServe(organization))
      throw new Refusal('INVALID_INPUT', { fields: ['organizationId'] });
  }
}

const written = (input: SocialWorkerInput): Partial<SocialWorker> => ({
  organizationId: input.organizationId ?? null,
  specialties: [...new Set(input.specialties)],
  capacity: input.capacity,
});

/** How each action reads once it has happened. */
const PAST: Readonly<Record<SocialWorkerAction, string>> = {
  edit: 'edited',
  rest: 'rested',
  resume: 'resumed',
  leave: 'left',
};
