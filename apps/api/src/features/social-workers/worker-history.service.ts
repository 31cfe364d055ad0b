import { Injectable } from '@nestjs/common';
import { isWithin } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { Organizations } from '../organizations/index.js';
import { Regions } from '../regions/index.js';
import { Stations } from '../stations/index.js';
import { WorkerCertificates } from './worker-certificates.service.js';
import { WorkerFiles } from './worker-files.service.js';
import { Employment, InsurancePeriod, Posting, SupervisionPair, WorkerDeputy } from './worker-term.entity.js';
import { isMonthStart, lastOfMonth, overlapping } from './worker-term.rules.js';
import type {
  AddDeputyArgs,
  AddEmploymentArgs,
  AddInsuranceArgs,
  AddPostingArgs,
  AddSupervisionArgs,
} from './worker-term.view.js';
import { WorkerTerms } from './worker-terms.service.js';

const CITY_DIGITS = 4;
const COUNTY_DIGITS = 6;
const WAITING = { confirmedAt: null, confirmedById: null };

/** Employments, insurance, postings, supervision and deputies of social workers, each with the rule of its own. */
@Injectable()
export class WorkerHistory {
  constructor(
    private readonly clock: Clock,
    private readonly files: WorkerFiles,
    private readonly terms: WorkerTerms,
    private readonly regions: Regions,
    private readonly stations: Stations,
    private readonly organizations: Organizations,
    private readonly certificates: WorkerCertificates,
  ) {}

  /** Enters an employment; with one employer once at a time. */
  async employ(actor: Actor, { workerId, input }: AddEmploymentArgs): Promise<Employment> {
    const workplaceCode = await this.place(input.workplaceCode, COUNTY_DIGITS, 'workplaceCode');
    const organizationId = input.organizationId ?? null;
    const [organization] = organizationId ? await this.organizations.byIds([organizationId]) : [];
    if (organizationId && !organization) throw new Refusal('INVALID_INPUT', { fields: ['organizationId'] });
    const employer = organization?.name ?? input.employer.trim();
    const row = Object.assign(new Employment(), {
      employer,
      organizationId,
      workplaceCode,
      nature: input.nature,
    });
    const term = termOf(input);
    return this.terms.add(actor, { kind: 'employment', entity: Employment, workerId, term, row });
  }

  /** Enters whole months of social insurance up to the present one; a month counts once. */
  async insure(actor: Actor, { workerId, input }: AddInsuranceArgs): Promise<InsurancePeriod> {
    const placeCode = await this.place(input.placeCode, CITY_DIGITS, 'placeCode');
    const { fromMonth, toMonth = null } = input;
    const today = this.clock.today();
    for (const [field, month] of Object.entries({ fromMonth, toMonth })) {
      if (month !== null && (!isMonthStart(month) || month > today))
        throw new Refusal('INVALID_INPUT', { fields: [field] });
    }
    const term = { fromOn: fromMonth, toOn: toMonth && lastOfMonth(toMonth.slice(0, 7)) };
    const row = Object.assign(new InsurancePeriod(), { placeCode });
    return this.terms.add(actor, { kind: 'insurance', entity: InsurancePeriod, workerId, term, row });
  }

  /** Enters a time of service elsewhere; at one place once at a time. */
  async post(actor: Actor, { workerId, input }: AddPostingArgs): Promise<Posting> {
    const placeCode = await this.place(input.placeCode, COUNTY_DIGITS, 'placeCode');
    const stationId = input.stationId ?? null;
    const [station] = stationId ? await this.stations.byIds([stationId]) : [];
    if (stationId && !(station && isWithin(station.regionCode, placeCode)))
      throw new Refusal('INVALID_INPUT', { fields: ['stationId'] });
    const row = Object.assign(new Posting(), { kind: input.kind, placeCode, stationId });
    const term = termOf(input);
    return this.terms.add(actor, { kind: 'posting', entity: Posting, workerId, term, row });
  }

  /** Lets one social worker guide another; nobody guides whom they are guided by on the same days. */
  async supervise(actor: Actor, { workerId, input }: AddSupervisionArgs): Promise<SupervisionPair> {
    const { supervisorId } = input;
    if (supervisorId === workerId) throw new Refusal('INVALID_INPUT', { fields: ['supervisorId'] });
    await this.files.opened(actor, 'writeSupervision', workerId);
    await this.other(actor, supervisorId);
    const term = termOf(input);
    const refuse = async (): Promise<void> => {
      const [guides = []] = await this.terms.supervisionOf([supervisorId]);
      const back = guides.filter((pair) => pair.supervisorId === workerId);
      if (overlapping(back, term)) throw new Refusal('SUPERVISES_BACK', { fields: ['supervisorId'] });
    };
    const row = Object.assign(new SupervisionPair(), { supervisorId, ...WAITING });
    const beside = { workerId: supervisorId, operation: 'pairSupervision' } as const;
    const pair = {
      kind: 'supervision',
      entity: SupervisionPair,
      workerId,
      term,
      row,
      refuse,
      beside,
    } as const;
    return this.terms.add(actor, pair);
  }

  /** Lets one social worker stand in for another from a day to a day. */
  async deputize(actor: Actor, { workerId, input }: AddDeputyArgs): Promise<WorkerDeputy> {
    const { deputyId } = input;
    if (deputyId === workerId) throw new Refusal('INVALID_INPUT', { fields: ['deputyId'] });
    await this.files.opened(actor, 'writeDeputy', workerId);
    await this.other(actor, deputyId);
    const row = Object.assign(new WorkerDeputy(), { deputyId, ...WAITING });
    const term = termOf(input);
    return this.terms.add(actor, { kind: 'deputy', entity: WorkerDeputy, workerId, term, row });
  }

  /** Whom the actor names beside a social worker: with a certificate, and never themself, since that opens case files. */
  private async other(actor: Actor, workerId: string): Promise<void> {
    const { personId } = await this.files.named(actor, workerId);
    if (personId === actor.personId) throw new Refusal('NOT_ALLOWED');
    await this.certificates.refuseWithout(workerId);
  }

  private async place(code: string, digits: number, field: string): Promise<string> {
    const region = await this.regions.existing(code);
    if (region.code.length < digits) throw new Refusal('INVALID_INPUT', { fields: [field] });
    return region.code;
  }
}

const termOf = ({ fromOn, toOn }: { fromOn: string; toOn?: string | null }) => ({
  fromOn,
  toOn: toOn ?? null,
});
