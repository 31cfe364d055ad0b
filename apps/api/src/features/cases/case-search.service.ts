import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Tries } from '../../platform/tries/tries.js';
import type { SearchCasesArgs } from './case.args.js';
import { clientFrom } from './case-client.js';
import { marksOf, marksToFind, type Marked } from './case-marks.js';
import { bySurety, strengthOf } from './case-match.rules.js';
import { mayOpenCase } from './case.policy.js';
import { CaseReadings } from './case-readings.js';
import { OPEN_STATES } from './case.rules.js';
import { FIND_CASES, type FoundCase } from './case-search.reads.js';
import { CaseTies } from './case-ties.js';
import type { CaseMatch } from './case.view.js';

const MOST_SHOWN = 20;
/** Nobody takes in so many people in an hour; more would be trawling for who has a file. */
const MOST_SEARCHES = 20;
/** To open without a look at what a search found is a slip; often, it is a search that nobody sees. */
const MOST_REFUSED = 20;
const WINDOW_MINUTES = 60;

/** Finds files that may be of the same person, everywhere, by keyed hashes alone: no file is opened. */
@Injectable()
export class CaseSearch {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly tries: Tries,
    private readonly readings: CaseReadings,
    private readonly ties: CaseTies,
  ) {}

  /**
   * What may be of the same person, the surest first, at most 20. Each one told leaves a trace that its person sees.
   * NOT_ALLOWED for who may open no case there, also while the register does not know them or nobody has said yet that
   * it is they; TOO_MANY_TRIES after twenty searches in an hour.
   */
  async search(actor: Actor, { regionCode, client }: SearchCasesArgs): Promise<CaseMatch[]> {
    refuseOthers(actor, regionCode);
    if ((await this.ties.ownId(actor)) === null) throw new Refusal('NOT_ALLOWED');
    const marked = clientFrom(client);
    const limit = {
      key: `case search ${actor.personId ?? ''}`,
      most: MOST_SEARCHES,
      minutes: WINDOW_MINUTES,
    };
    return this.tries.around([limit], ['done'], async () => {
      const found = await this.matches(actor, marked);
      await this.leaveTraces(
        actor,
        found.map(({ row }) => row),
      );
      return found.map(({ match }) => match);
    });
  }

  /**
   * Opens a file, or refuses with POSSIBLE_DUPLICATE for the files that `open` found in the way. That answer tells as
   * much as a search: each file found keeps a trace of it, and twenty of them in an hour end in TOO_MANY_TRIES, whatever
   * the next one would find.
   */
  opening<Opened extends object>(
    actor: Actor,
    open: () => Promise<Opened | readonly FoundCase[]>,
  ): Promise<Opened> {
    const limit = { key: `case open ${actor.personId ?? ''}`, most: MOST_REFUSED, minutes: WINDOW_MINUTES };
    return this.tries.around([limit], ['POSSIBLE_DUPLICATE'], async () => {
      const opened = await open();
      if (!isFound(opened)) return opened;
      await this.leaveTraces(actor, opened);
      throw new Refusal('POSSIBLE_DUPLICATE', { found: opened.length });
    });
  }

  /** The files that are surely or likely of the same person and were not seen yet. */
  async unseen(
    actor: Actor,
    { client, seen }: { client: Marked; seen: readonly string[] },
  ): Promise<FoundCase[]> {
    const found = await this.matches(actor, client);
    return found
      .filter(({ match }) => match.strength !== 'possible' && !seen.includes(match.id))
      .map(({ row }) => row);
  }

  private leaveTraces(actor: Actor, found: readonly FoundCase[]): Promise<void> {
    return this.database.transaction(async () => {
      for (const { id, countyCode } of found) await this.readings.noteFound(actor, { id, countyCode });
    });
  }

  private async matches(actor: Actor, client: Marked): Promise<{ match: CaseMatch; row: FoundCase }[]> {
    const hashes = marksOf(client).flatMap(([kind, value]) => marksToFind(this.keys, kind, value));
    const own = await this.ties.worksFor(actor);
    const rows = await this.database.query<FoundCase>(FIND_CASES, [hashes, own]);
    return rows
      .flatMap((row) => {
        const isMine = own.includes(row.workerId);
        const strength = strengthOf(row.reasons, isMine);
        if (strength === null) return [];
        return [{ match: { ...matchOf(row), strength, isMine }, row }];
      })
      .toSorted((a, b) => bySurety(a.match, b.match))
      .slice(0, MOST_SHOWN);
  }
}

const isFound = <Opened extends object>(
  opened: Opened | readonly FoundCase[],
): opened is readonly FoundCase[] => Array.isArray(opened);

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
