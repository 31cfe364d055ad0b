import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import { PersonalReads } from '../accounts/index.js';
import type { SearchCasesArgs } from './case.args.js';
import { clientFrom } from './case-client.js';
import { marksOf, marksToFind, type Marked } from './case-marks.js';
import { bySurety, strengthOf } from './case-match.rules.js';
import { mayOpenCase } from './case.policy.js';
import { OPEN_STATES } from './case.rules.js';
import { FIND_CASES, type FoundCase } from './case-search.reads.js';
import { CaseTies } from './case-ties.js';
import type { CaseMatch } from './case.view.js';

const MOST_SHOWN = 20;
/** Nobody takes in so many people in an hour; more would be trawling for who has a file. */
const MOST_SEARCHES = 60;
const WINDOW_MINUTES = 60;

/** Finds files that may be of the same person, everywhere, by keyed hashes alone: no file is opened. */
@Injectable()
export class CaseSearch {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly tries: Tries,
    private readonly reads: PersonalReads,
    private readonly ties: CaseTies,
  ) {}

  /**
   * What may be of the same person, the surest first, at most 20. Each one told leaves a trace that its person sees.
   * NOT_ALLOWED for who may open no case there; TOO_MANY_TRIES after sixty searches in an hour.
   */
  search(actor: Actor, { regionCode, client }: SearchCasesArgs): Promise<CaseMatch[]> {
    refuseOthers(actor, regionCode);
    const marked = clientFrom(client);
    const limit = {
      key: `case search ${actor.personId ?? ''}`,
      most: MOST_SEARCHES,
      minutes: WINDOW_MINUTES,
    };
    return this.tries.around([limit], ['done'], async () => {
      const found = await this.matches(actor, regionCode, marked);
      await this.database.transaction(async () => {
        for (const { row } of found) await this.note(actor, row);
      });
      return found.map(({ match }) => match);
    });
  }

  /** How many files that are surely or likely of the same person were not seen yet. */
  async unseen(
    actor: Actor,
    { regionCode, client, seen }: { regionCode: string; client: Marked; seen: readonly string[] },
  ): Promise<number> {
    const found = await this.matches(actor, regionCode, client);
    return found.filter(({ match }) => match.strength !== 'possible' && !seen.includes(match.id)).length;
  }

  private async matches(
    actor: Actor,
    regionCode: string,
    client: Marked,
  ): Promise<{ match: CaseMatch; row: FoundCase }[]> {
    const hashes = marksOf(client).flatMap(([kind, value]) => marksToFind(this.keys, kind, value));
    const own = await this.ties.worksFor(actor);
    const rows = await this.database.query<FoundCase>(FIND_CASES, [hashes, countyOf(regionCode)]);
    return rows
      .flatMap((row) => {
        const strength = strengthOf(row.reasons, row.isSameCounty);
        if (strength === null) return [];
        const isMine = own.includes(row.workerId);
        return [{ match: { ...matchOf(row), strength, isMine }, row }];
      })
      .toSorted((a, b) => bySurety(a.match, b.match))
      .slice(0, MOST_SHOWN);
  }

  private note(actor: Actor, { id: subjectId, clientPersonId, countyCode }: FoundCase): Promise<void> {
    return this.reads.note(actor, {
      personId: clientPersonId,
      matter: 'casework',
      subjectType: 'caseSearch',
      subjectId,
      regionCode: countyCode,
    });
  }
}

/** NOT_ALLOWED, or SIGN_IN_REQUIRED for nobody, unless the actor may open a case in the region. */
export function refuseOthers(actor: Actor, regionCode: string): void {
  if (!mayOpenCase(actor, regionCode)) throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
}

const matchOf = ({ id, reasons, regionCode, state, createdAt }: FoundCase) => ({
  id,
  reasons: [...reasons],
  // The township, not the community: enough to ask the station there.
  placeCode: regionCode.slice(0, 9),
  isOpen: OPEN_STATES.includes(state),
  openedIn: createdAt.getUTCFullYear(),
});
