import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, day, dayOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Envelope } from '../../platform/envelope.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { RecordFile, RecordFileRoutes } from '../../platform/http/record-files.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { PersonalReads } from '../accounts/index.js';
import { Policies } from '../policies/index.js';
import { AwardApplication } from './award.entity.js';
import { AwardPaper, AwardPaperPiece } from './award-paper.entity.js';
import { ENDINGS, MOST_FILES, MOST_PAPER_BYTES, paperTypeOf, piecesOf } from './award-paper.rules.js';
import { awardPolicy } from './award.policy.js';
import { awardActions } from './award.rules.js';
import { papersOf } from './award-steps.js';
import { Awards } from './awards.service.js';

const MOST_FORGOTTEN = 500;

/** Papers of applications as files: read by the applicant and the reviewers in their order, forgotten when it is over. */
@Injectable()
export class AwardPapers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly events: EventLog,
    private readonly policies: Policies,
    private readonly reads: PersonalReads,
    private readonly awards: Awards,
  ) {}

  /** Where files are handed in and out. */
  readonly routes: RecordFileRoutes = {
    inPath: '/files/award-papers/:application/:paper',
    outPath: '/files/award-papers/:id',
    mostBytes: MOST_PAPER_BYTES,
    takeIn: async (actor, { application = '', paper = '' }, bytes) => {
      const { id } = await this.putIn(actor, application, paper, bytes);
      return { id };
    },
    handOut: (actor, id) => this.open(actor, id),
  };

  /** Puts a file in as a paper of a draft; FILE_NOT_READABLE for what is no picture or PDF, is too large or one too many. */
  async putIn(actor: Actor, applicationId: string, paper: string, bytes: Buffer): Promise<AwardPaper> {
    const type = paperTypeOf(bytes);
    if (type === null) throw new Refusal('FILE_NOT_READABLE', { most: MOST_PAPER_BYTES });
    return this.database.transaction(async () => {
      const application = await this.draft(actor, applicationId);
      const wanted = papersOf(await this.awards.programmeOf(application), null);
      if (!wanted.some(({ code }) => code === paper))
        throw new Refusal('INVALID_INPUT', { fields: ['paper'] });
      const papers = this.database.repository(AwardPaper);
      if ((await papers.countBy({ applicationId, paper })) >= MOST_FILES)
        throw new Refusal('FILE_NOT_READABLE', { most: MOST_FILES });
      const id = newId();
      const { envelope, sealedKey } = Envelope.make(this.keys, aboutOf(id));
      const { countyCode } = application;
      const row = await this.database.insert(
        AwardPaper,
        Object.assign(new AwardPaper(), {
          id,
          countyCode,
          applicationId,
          paper,
          type,
          size: bytes.length,
          sha256: hashOf(bytes),
          sealedKey,
          putInById: actor.personId ?? '',
          putInAt: this.clock.now(),
        }),
      );
      for (const [place, piece] of piecesOf(bytes).entries()) {
        const sealed = envelope.sealBytes(piece);
        await this.database.repository(AwardPaperPiece).insert({ paperId: id, place, countyCode, sealed });
      }
      await this.record(actor, application, 'award.paperPutIn', paper);
      return row;
    });
  }

  /** Takes a file out of a draft again. */
  async takeOut(actor: Actor, id: string): Promise<AwardApplication> {
    const paper = await this.database.find(AwardPaper, id);
    if (!paper) throw new Refusal('NOT_FOUND');
    return this.database.transaction(async () => {
      const application = await this.draft(actor, paper.applicationId);
      await this.forgetOne(id);
      await this.record(actor, application, 'award.paperTakenOut', paper.paper);
      return application;
    });
  }

  /** The files of an application, for those who may read them; none for all others. */
  async of(actor: Actor, application: AwardApplication): Promise<AwardPaper[]> {
    if (!awardPolicy.readPapers(actor, await this.awards.factsOf(application))) return [];
    return this.database
      .repository(AwardPaper)
      .find({ where: { applicationId: application.id }, order: { id: 'asc' } });
  }

  /** A file with its content; reading another's leaves a trace. NOT_FOUND for those who may not. */
  async open(actor: Actor, id: string): Promise<RecordFile> {
    const paper = await this.database.find(AwardPaper, id);
    const application = paper && (await this.database.find(AwardApplication, paper.applicationId));
    if (!application) throw new Refusal('NOT_FOUND');
    if (!awardPolicy.readPapers(actor, await this.awards.factsOf(application)))
      throw new Refusal('NOT_FOUND');
    const { personId, regionCode } = application;
    const subject = { subjectType: 'award', subjectId: application.id, regionCode };
    await this.reads.note(actor, { personId, matter: 'awardFacts', ...subject });
    const pieces = await this.database
      .repository(AwardPaperPiece)
      .find({ where: { paperId: id }, order: { place: 'asc' } });
    const envelope = Envelope.open(this.keys, paper.sealedKey, aboutOf(id));
    const body = Buffer.concat(pieces.map(({ sealed }) => envelope.openBytes(sealed)));
    if (hashOf(body) !== paper.sha256) throw new Error(`paper ${id} is not what was put in`);
    return { type: paper.type, body, name: `${paper.paper}.${ENDINGS[paper.type] ?? 'bin'}` };
  }

  /** Forgets the files of applications that ended so many days ago as the policy keeps them; returns how many. */
  async forget(): Promise<number> {
    const today = this.clock.today();
    const rows = await this.database.query<{ id: string; regionCode: string; since: Date }>(
      `select paper.id, award.region_code as "regionCode", award.state_since as since
       from award_papers paper join award_applications award on award.id = paper.application_id
       where award.state in ('paid', 'rejected', 'expired', 'withdrawn')
         and not exists (select from award_objections appeal where appeal.application_id = award.id
           and appeal.is_appeal and appeal.is_upheld is null)
       order by award.state_since, paper.id limit ${MOST_FORGOTTEN}`,
    );
    let done = 0;
    for (const { id, regionCode, since } of rows) {
      const { paperDays } = this.policies.on(regionCode, today).awards;
      if (addDays(day(dayOf(since)), paperDays) >= today) continue;
      await this.forgetOne(id);
      done += 1;
    }
    return done;
  }

  /** Seals the keys of files anew under the newest version of the keys outside; returns how many. */
  async rewrap(): Promise<number> {
    const old = await this.database.query<{ id: string; sealedKey: string }>(
      `select id, sealed_key as "sealedKey" from award_papers where sealed_key not like $1 order by id limit ${MOST_FORGOTTEN}`,
      [`${this.keys.currentVersion}.%`],
    );
    for (const { id, sealedKey } of old)
      await this.database.query('update award_papers set sealed_key = $2 where id = $1', [
        id,
        Envelope.rewrap(this.keys, sealedKey),
      ]);
    return old.length;
  }

  private forgetOne(id: string): Promise<unknown> {
    return this.database.query('delete from award_papers where id = $1', [id]);
  }

  /** The locked application, while its applicant writes it. */
  private async draft(actor: Actor, id: string): Promise<AwardApplication> {
    const application = await this.database.lock(AwardApplication, id);
    allow(actor, awardPolicy, 'edit', await this.awards.factsOf(application));
    awardActions.next(application.state, 'edit');
    return application;
  }

  private record(
    actor: Actor,
    { id, regionCode }: AwardApplication,
    type: string,
    paper: string,
  ): Promise<void> {
    return this.events.record(actor, type, { type: 'award', id, regionCode }, { paper });
  }
}

const aboutOf = (id: string): string => `award-paper ${id}`;
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
