import { Injectable } from '@nestjs/common';
import { formatFollowCode, parsePhone, type FollowCode } from '@wushe/values';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { FollowCodes } from '../../platform/follow-codes/follow-codes.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { allow } from '../../platform/permissions/policy.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { PersonalReads } from '../accounts/index.js';
import { Regions } from '../regions/index.js';
import { Need } from './need.entity.js';
import { needPolicy } from './need.policy.js';
import { BEFORE_OUTCOME } from './need.rules.js';
import { factsOf, Needs } from './needs.service.js';
import { NeedRating, NeedRequest } from './request.entity.js';
import { RequestReads } from './request.reads.js';
import type {
  AskForHelpArgs,
  RateArgs,
  RegisterResidentArgs,
  ResidentNeed,
  ResidentReceipt,
  ResidentWords,
} from './request.view.js';

/** Requests an hour from one network to one community. */
const MOST_ASKED = 10;

/** A need behind a code. */
interface Found {
  readonly need: Need;
  /** The code was for another need that the station joined to this one. */
  readonly isMerged: boolean;
  /** Staff noted the words and handed the code over. */
  readonly isStaffIssued: boolean;
}

/** What a resident said, before it is sealed. */
interface Said {
  readonly words: string;
  readonly phone: string | null;
  readonly isOnBehalf: boolean;
  readonly issuedById: string | null;
}

/** Residents: they ask without an account, and a code shows them what became of it. */
@Injectable()
export class Requests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly needs: Needs,
    private readonly regions: Regions,
    private readonly codes: FollowCodes,
    private readonly tries: Tries,
    private readonly reads: RequestReads,
    private readonly personal: PersonalReads,
  ) {}

  /** A resident tells the community; the same form sent twice gives the same code. */
  async ask(actor: Actor, args: AskForHelpArgs): Promise<ResidentReceipt> {
    const phone = this.phoneOf(args.phone);
    await this.regions.existing(args.regionCode, 'community');
    const { idempotencyKey, regionCode, category, words } = args;
    // The words belong to the secret: whoever gets hold of a key alone gets no code with it.
    const code = this.codes.from(
      'resident-code',
      JSON.stringify([idempotencyKey, regionCode, category, words.trim(), phone]),
    );
    const hashes = this.codes.hashes('resident-code', code);
    const sent = await this.behind(hashes);
    if (sent) return this.receipt(code, sent.need);
    // A flood of made-up requests from one place would bury a community's real ones.
    const limit = { key: `ask ${regionCode} ${actor.network}`, most: MOST_ASKED, minutes: 60 };
    return this.tries.around([limit], ['done'], () => this.begin(actor, args, phone, code));
  }

  /** Staff note a resident's words for a need and get the code to hand over. */
  async register(actor: Actor, { needId, words, phone }: RegisterResidentArgs): Promise<ResidentReceipt> {
    const number = this.phoneOf(phone);
    return this.database.transaction(async () => {
      const need = await this.needs.lock(needId);
      allow(actor, needPolicy, 'registerResident', factsOf(need));
      if (!BEFORE_OUTCOME.includes(need.state)) throw new Refusal('WRONG_STATE', { state: need.state });
      const code = this.codes.from('resident-code', newId());
      await this.keep(need.id, code, { words, phone: number, isOnBehalf: true, issuedById: actor.personId });
      return this.receipt(code, need);
    });
  }

  /** What became of it; a merged need shows the one it was merged into. */
  async follow(actor: Actor, codeText: string): Promise<ResidentNeed> {
    const { need, isMerged } = await this.foundBy(actor, codeText);
    return this.reads.residentNeed(need, isMerged);
  }

  /** The resident's word: done closes the need, anything else sends it back to work. */
  async rate(actor: Actor, { code, outcome, stars }: RateArgs): Promise<ResidentNeed> {
    const found = await this.foundBy(actor, code);
    await this.database.transaction(async () => {
      const need = await this.needs.step(SYSTEM, found.need.id, outcome === 'done' ? 'rate' : 'contest');
      const rating = {
        id: newId(),
        needId: need.id,
        outcome,
        stars: stars ?? null,
        isStaffIssued: found.isStaffIssued,
        ratedAt: this.clock.now(),
      };
      await this.database.insert(NeedRating, rating);
    });
    return this.follow(actor, code);
  }

  /** The resident takes the request back, as long as nobody has begun; one that was merged carries others' needs too. */
  async withdraw(actor: Actor, code: string): Promise<ResidentNeed> {
    const { need, isMerged } = await this.foundBy(actor, code);
    if (isMerged) throw new Refusal('WRONG_STATE', { state: 'merged' });
    await this.database.transaction(() => this.needs.step(SYSTEM, need.id, 'withdraw'));
    return this.follow(actor, code);
  }

  /** The resident's own words; the reading is noted before they are shown. */
  async words(actor: Actor, needId: string): Promise<ResidentWords | null> {
    const need = await this.database.find(Need, needId);
    if (!need) throw new Refusal('NOT_FOUND');
    allow(actor, needPolicy, 'readWords', factsOf(need));
    const request = await this.database
      .repository(NeedRequest)
      .findOne({ where: { needId: need.id }, order: { id: 'DESC' } });
    if (!request) return null;
    await this.personal.note(actor, {
      personId: null,
      matter: 'requesterWords',
      subjectType: 'need',
      subjectId: need.id,
      regionCode: need.regionCode,
    });
    return {
      words: this.keys.decrypt(request.wordsSealed),
      phone: request.phoneSealed ? this.keys.decrypt(request.phoneSealed) : null,
      isOnBehalf: request.isOnBehalf,
    };
  }

  private begin(
    actor: Actor,
    args: AskForHelpArgs,
    phone: string | null,
    code: FollowCode,
  ): Promise<ResidentReceipt> {
    const { words, isOnBehalf } = args;
    return this.database.transaction(async () => {
      const known = await this.behind(this.codes.hashes('resident-code', code));
      const need = known?.need ?? (await this.needs.ask(actor, args));
      if (!known) await this.keep(need.id, code, { words, phone, isOnBehalf, issuedById: null });
      return this.receipt(code, need);
    });
  }

  private foundBy(actor: Actor, codeText: string): Promise<Found> {
    return this.codes.open(actor, 'resident-code', codeText, this.behind);
  }

  private readonly behind = async (hashes: string[]): Promise<Found | null> => {
    const [row] = await this.database.query<Omit<Found, 'need'> & { id: string }>(
      `select coalesce(need.merged_into_id, need.id) as id, need.merged_into_id is not null as "isMerged",
         request.issued_by_id is not null as "isStaffIssued"
       from need_requests request
       join needs need on need.id = request.need_id where request.code_hash = any($1)`,
      [hashes],
    );
    const need = row ? await this.database.find(Need, row.id) : null;
    return row && need ? { need, isMerged: row.isMerged, isStaffIssued: row.isStaffIssued } : null;
  };

  private async keep(
    needId: string,
    code: FollowCode,
    { words, phone, isOnBehalf, issuedById }: Said,
  ): Promise<void> {
    await this.database.insert(NeedRequest, {
      id: newId(),
      needId,
      codeHash: this.codes.hash('resident-code', code),
      wordsSealed: this.keys.encrypt(words.trim()),
      phoneSealed: phone ? this.keys.encrypt(phone) : null,
      isOnBehalf,
      issuedById,
      createdAt: this.clock.now(),
    });
  }

  private phoneOf(text: string | null | undefined): string | null {
    if (!text?.trim()) return null;
    const phone = parsePhone(text);
    if (!phone) throw new Refusal('INVALID_INPUT', { fields: ['phone'] });
    return phone;
  }

  private receipt(code: FollowCode, need: Need): ResidentReceipt {
    return { code: formatFollowCode(code), number: need.number, dueAt: need.dueAt };
  }
}
