import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { Page } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from '../accounts/index.js';
import { Policies } from '../policies/index.js';
import type { CaseListArgs } from './case.args.js';
import { CaseFile } from './case.entity.js';
import { casePolicy } from './case.policy.js';
import { CaseReadings } from './case-readings.js';
import { caseActions, OPEN_STATES, WRITTEN } from './case.rules.js';
import { CaseSheets } from './case-sheets.js';
import { CaseTies } from './case-ties.js';
import { endsEarly, visitsLacking } from './early-closure.rules.js';
import type { AllowedCaseAction, CaseEntryView, OpenedCase } from './case.view.js';

/** Case files as their worker and supervisor read them. */
@Injectable()
export class CaseReads {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sheets: CaseSheets,
    private readonly readings: CaseReadings,
    private readonly ties: CaseTies,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** Own files and those one stands in for, or those one supervises; newest first. */
  async list(actor: Actor, { isSupervised, state, ...page }: CaseListArgs): Promise<Page<CaseFile>> {
    const workers = isSupervised ? await this.ties.supervises(actor) : await this.ties.worksFor(actor);
    const states = state ? [state] : OPEN_STATES;
    return newestFirst(
      this.database,
      CaseFile,
      ['worker_id = any($1::uuid[])', 'state = any($2)'],
      [workers, states],
      page,
    );
  }

  /** Opens a file; the reading is noted. NOT_FOUND for everybody but its worker, supervisor and their deputies. */
  async open(actor: Actor, id: string): Promise<OpenedCase> {
    const file = await this.visible(actor, id);
    if (file.state === 'erased') throw new Refusal('NOT_FOUND');
    return this.database.transaction(async () => {
      const readings = await this.readings.of(file);
      await this.readings.note(actor, file);
      const { name, bornIn, idNumber, phone, household } = await this.sheets.client(file);
      const client = { name, bornIn, idNumber, phone, household };
      const entries = await this.entries(file);
      const today = this.clock.today();
      const { casework } = this.policies.on(file.regionCode, today);
      const { supervisors } = await this.ties.factsOf(file);
      const awaitsSupervisor =
        endsEarly(file, entries, { visits: casework, today }) && !supervisors.includes(actor.personId ?? '');
      const lacking = visitsLacking(entries, casework);
      return { file, client, entries, readings, visitsLacking: lacking, awaitsSupervisor };
    });
  }

  /** The file, if the actor may see it; NOT_FOUND for others as for none. */
  async visible(actor: Actor, id: string): Promise<CaseFile> {
    const file = await this.database.find(CaseFile, id);
    if (!file) throw new Refusal('NOT_FOUND');
    const facts = await this.ties.factsOf(file);
    if (!casePolicy.see(actor, facts)) throw new Refusal('NOT_FOUND');
    return file;
  }

  /** Everything written into a file, oldest first, with the names of who wrote it. */
  async entries(file: CaseFile): Promise<CaseEntryView[]> {
    const entries = await this.sheets.entries(file);
    const people = await this.accounts.byIds(entries.map(({ byId }) => byId));
    return entries.map((entry, at) => ({
      id: entry.id,
      action: entry.action,
      at: entry.at,
      by: people[at]?.name ?? '',
      words: entry.words,
      risk: entry.risk ?? null,
      consentHow: entry.consentHow ?? null,
      goals: [...(entry.goals ?? [])],
      on: entry.on ?? null,
      manner: entry.manner ?? null,
      isMade: entry.isMade ?? null,
      minutes: entry.minutes ?? null,
      outcome: entry.outcome ?? null,
    }));
  }

  /** What the actor may do with a file, now or in another state. */
  async allowed(actor: Actor, file: CaseFile): Promise<AllowedCaseAction[]> {
    const facts = await this.ties.factsOf(file);
    return caseActions.names
      .filter((action) => casePolicy[action](actor, facts))
      .map((action) => ({
        action,
        isOpen: caseActions.isOpen(file.state, action),
        wants: [...(WRITTEN[action] ?? [])],
      }));
  }

  /** Whether the actor may pass the case on without consent: a supervisor who is not its worker. */
  async mayOverride(actor: Actor, file: CaseFile): Promise<boolean> {
    return casePolicy.referWithoutConsent(actor, await this.ties.factsOf(file));
  }
}
