import { Injectable } from '@nestjs/common';
import { countyOf, parseDay } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { plainWeek, weekFault } from '../../platform/week.js';
import { Accounts, Consents } from '../accounts/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { Volunteer, type Licence } from './volunteer.entity.js';
import { volunteerPolicy, type VolunteerFacts } from './volunteer.policy.js';
import { isLicensed, volunteerActions, type Ability, type VolunteerAction } from './volunteer.rules.js';
import type {
  ActAsVolunteerArgs,
  LicenceInput,
  RegisterVolunteerArgs,
  VolunteerInput,
} from './volunteer.view.js';

/** Three decimals of a degree are about a hundred metres. */
const POSITION_STEPS = 1000;

/** What the policy asks about a volunteer. */
export const factsOf = ({ regionCode, personId }: Volunteer): VolunteerFacts => ({ regionCode, personId });

const rounded = (degrees: number | null | undefined): number | null =>
  typeof degrees === 'number' ? Math.round(degrees * POSITION_STEPS) / POSITION_STEPS : null;

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** Volunteers: everybody keeps their own record. */
@Injectable()
export class Volunteers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly accounts: Accounts,
    private readonly consents: Consents,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Volunteers by id, for a loader. */
  readonly byIds = (ids: readonly string[]): Promise<(Volunteer | null)[]> =>
    this.database.findMany(Volunteer, ids);

  /** The first character of each name, all that may be shown until both sides agree; for a loader. */
  readonly labels = async (ids: readonly string[]): Promise<(string | null)[]> => {
    const rows = await this.database.query<{ id: string; label: string }>(
      `select volunteer.id, left(person.name, 1) || '＊＊' as label
       from volunteers volunteer join people person on person.id = volunteer.person_id where volunteer.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map(({ id, label }) => [id, label]));
    return ids.map((id) => byId.get(id) ?? null);
  };

  /** Volunteers by their person, for a loader. */
  readonly byPersonIds = async (personIds: readonly string[]): Promise<(Volunteer | null)[]> => {
    const rows = await this.database
      .repository(Volunteer)
      .createQueryBuilder('volunteer')
      .where('volunteer.person_id = any(:personIds)', { personIds })
      .getMany();
    const byPerson = new Map(rows.map((row) => [row.personId, row]));
    return personIds.map((personId) => byPerson.get(personId) ?? null);
  };

  /** The volunteer, if the actor may see them; else null. */
  async find(actor: Actor, id: string): Promise<Volunteer | null> {
    const found = await this.database.find(Volunteer, id);
    return found && volunteerPolicy.see(actor, factsOf(found)) ? found : null;
  }

  /** The signed-in person's own record; null for who is no volunteer. */
  async ofActor({ personId }: Actor): Promise<Volunteer | null> {
    const [own] = personId ? await this.byPersonIds([personId]) : [];
    return own ?? null;
  }

  /** Locks a volunteer for a feature that counts against their time. */
  lock(id: string): Promise<Volunteer> {
    return this.database.lock(Volunteer, id);
  }

  /** Whether somebody has one of the skills asked for, with its licence on that day where it wants one; none asked: yes. */
  isLicensed(volunteer: Ability, skills: readonly string[], on: string): boolean {
    const wanted = this.taxonomies
      .terms('skills')
      .filter(
        ({ code, parentCode }) =>
          skills.includes(code) || (parentCode !== null && skills.includes(parentCode)),
      )
      .filter(({ parentCode }) => parentCode !== null);
    return skills.length === 0 || (wanted.length > 0 && isLicensed(volunteer, wanted, on));
  }

  /**
   * Writes the signed-in person's record, a first time with the volunteer's hat, later under the version read. Refuses
   * with NOTICE_NOT_ACCEPTED before the privacy notice, and a position before the consent to that purpose.
   */
  async register(actor: Actor, { input, version }: RegisterVolunteerArgs): Promise<Volunteer> {
    const { personId } = actor;
    if (!personId) throw new Refusal('SIGN_IN_REQUIRED');
    await this.check(input);
    await this.consents.refuseWithout(personId, 'privacyNotice');
    if (typeof input.latitude === 'number') await this.consents.refuseWithout(personId, 'position');
    return this.database.transaction(async () => {
      const own = await this.ofActor(actor);
      if (!own) return this.begin(actor, personId, input);
      return this.change(actor, own.id, 'edit', version ?? 0, (volunteer) =>
        this.written(input, volunteer.licences),
      );
    });
  }

  /** Takes a plain action on the own record. */
  async act(actor: Actor, { action, version }: ActAsVolunteerArgs): Promise<Volunteer> {
    if (action === 'edit') throw new Refusal('INVALID_INPUT', { fields: ['action'] });
    const own = await this.ofActor(actor);
    if (!own) throw new Refusal('NOT_FOUND');
    return this.change(actor, own.id, action, version, () => ({}));
  }

  private async begin(actor: Actor, personId: string, input: VolunteerInput): Promise<Volunteer> {
    const [person] = await this.accounts.byIds([personId]);
    if (!person) throw new Refusal('NOT_FOUND');
    const volunteer = Object.assign(new Volunteer(), this.written(input, []), {
      id: newId(),
      personId,
      state: volunteerActions.initial,
      isDemo: person.isDemo,
      createdAt: this.clock.now(),
      version: 1,
    });
    if (!(await this.database.insertUnlessThere(Volunteer, volunteer))) {
      throw new Refusal('STALE_VERSION', { version: 1 });
    }
    await this.accounts.give(null, personId, 'volunteer', {});
    await this.record(actor, volunteer, 'volunteer.registered');
    return volunteer;
  }

  private async change(
    actor: Actor,
    id: string,
    action: VolunteerAction,
    version: number,
    changes: (volunteer: Volunteer) => Partial<Volunteer>,
  ): Promise<Volunteer> {
    return this.database.transaction(async () => {
      const volunteer = await this.lock(id);
      allow(actor, volunteerPolicy, action, factsOf(volunteer));
      if (volunteer.version !== version) throw new Refusal('STALE_VERSION', { version: volunteer.version });
      const state = volunteerActions.next(volunteer.state, action);
      await this.database.update(Volunteer, volunteer, { ...changes(volunteer), state });
      await this.record(actor, volunteer, `volunteer.${PAST[action]}`);
      return volunteer;
    });
  }

  private record(actor: Actor, { id, regionCode, state }: Volunteer, type: string): Promise<void> {
    return this.events.record(actor, type, { type: 'volunteer', id, regionCode }, { state });
  }

  private async check(input: VolunteerInput): Promise<void> {
    await this.regions.existing(input.regionCode, 'community');
    this.taxonomies.refuseUnknown('skills', input.skills, 'skills');
    this.taxonomies.refuseUnknown('languages', input.languages, 'languages');
    this.taxonomies.refuseUnknown('needCategories', input.categories, 'categories');
    if (typeof input.latitude !== typeof input.longitude) refuse('longitude');
    const fault = weekFault(input);
    if (fault) refuse(fault);
    this.checkLicences(input.licences);
  }

  private checkLicences(licences: readonly LicenceInput[]): void {
    const skills = licences.map(({ skill }) => skill);
    this.taxonomies.refuseUnknown('skills', skills, 'licences');
    if (unique(skills).length < skills.length) refuse('licences');
    for (const { skill, expiresOn } of licences) {
      if (!this.taxonomies.term('skills', skill)?.licence) refuse('licences');
      if (expiresOn && !parseDay(expiresOn)) refuse('licences');
    }
  }

  private written(input: VolunteerInput, known: readonly Licence[]): Partial<Volunteer> {
    return {
      regionCode: input.regionCode,
      countyCode: countyOf(input.regionCode),
      skills: unique([...input.skills, ...input.licences.map(({ skill }) => skill)]),
      licences: input.licences.map((licence) => this.sealed(licence, known)),
      languages: unique(input.languages),
      categories: unique(input.categories),
      ...plainWeek(input),
      maxShiftsPerWeek: input.maxShiftsPerWeek,
      latitude: rounded(input.latitude),
      longitude: rounded(input.longitude),
    };
  }

  private sealed({ skill, number, expiresOn }: LicenceInput, known: readonly Licence[]): Licence {
    const until = { skill, expiresOn: expiresOn ?? null };
    const plain = number?.replaceAll(/\s/g, '').toUpperCase();
    if (plain) {
      return { ...until, numberEnding: plain.slice(-4), numberHash: this.keys.hash('licence', plain) };
    }
    const before = known.find((licence) => licence.skill === skill);
    if (!before) return refuse('licences');
    const { numberEnding, numberHash } = before;
    return { ...until, numberEnding, numberHash };
  }
}

function refuse(field: string): never {
  throw new Refusal('INVALID_INPUT', { fields: [field] });
}

/** How each action reads once it has happened. */
const PAST: Readonly<Record<VolunteerAction, string>> = {
  edit: 'edited',
  pause: 'paused',
  resume: 'resumed',
  leave: 'left',
};
