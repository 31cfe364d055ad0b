import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../../platform/db/database.js';
import { Taxonomies } from '../taxonomies/index.js';
import type { WantedSkill } from '../volunteers/index.js';
import {
  candidateOf,
  isAnybodyTaken,
  skillsAsked,
  type Candidate,
  type Found,
  type Wanted,
} from './candidate.js';
import { roughMetres, valueOfCodes } from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';
import { partsOfVolunteer, type VolunteerFacts } from './volunteer-score.js';
import { codesFor, dayPartsOf, holdersFor, searchFor, type WantedCode } from './volunteer-search.js';

interface Row extends VolunteerFacts {
  readonly id: string;
  /** The code they were found under; empty: as anybody. */
  readonly code: string;
  readonly isAbout: boolean;
  readonly metres: number | null;
  readonly free: number | null;
  readonly score: number;
  readonly languages: readonly string[];
}

interface Searched {
  readonly near: number;
  readonly askedOften: number;
  readonly notFree: number;
  readonly alikeLast: number;
  readonly rows: readonly Row[] | null;
}

interface Holders {
  readonly pool: number;
  readonly notActive: number;
  readonly holders: number;
}

/** Volunteers at home in the need's county, judged and ranked by the database as the score's rules say. */
@Injectable()
export class VolunteerPool {
  constructor(
    private readonly database: Database,
    private readonly taxonomies: Taxonomies,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const codes = codesFor(this.asked(wanted), isAnybodyTaken(wanted.parts));
    const [searched, holders] = await Promise.all([
      this.one<Searched>(searchFor(wanted, codes)),
      this.one<Holders>(holdersFor(wanted, codes)),
    ]);
    const { near, askedOften, notFree, alikeLast } = searched;
    const counts: Partial<Record<SuggestionCondition, number>> = {
      notActive: holders.notActive,
      skills: holders.pool - holders.notActive - holders.holders,
      tooFar: holders.holders - near,
      askedOften,
      notFree,
    };
    return {
      pool: holders.pool,
      excluded: ORDER.map((condition) => ({ condition, count: Math.max(0, counts[condition] ?? 0) })),
      fitting: near - askedOften - notFree,
      alikeLast,
      candidates: (searched.rows ?? []).map((row) => candidate(row, wanted, codes)),
    };
  }

  private async one<Answer>(statement: Statement): Promise<Answer> {
    const [answer] = await this.database.queryPrepared<Answer>(statement);
    if (!answer) throw new Error('a count has a row');
    return answer;
  }

  /** The skills asked for; a field stands for every skill below it. */
  private asked({ parts }: Wanted): WantedSkill[] {
    const codes = skillsAsked(parts);
    return this.taxonomies
      .terms('skills')
      .filter(
        ({ code, parentCode }) => codes.includes(code) || (parentCode !== null && codes.includes(parentCode)),
      )
      .map(({ code, licence }) => ({ code, licence: licence ?? false }));
  }
}

const ORDER: readonly SuggestionCondition[] = ['notActive', 'skills', 'tooFar', 'askedOften', 'notFree'];

function candidate(row: Row, wanted: Wanted, codes: readonly WantedCode[]): Candidate {
  const versed = codes.find(({ code }) => code === row.code) ?? { skills: 0, qualification: 0 };
  const visit = {
    metres: row.metres,
    free: row.free,
    days: Math.max(1, dayPartsOf(wanted.need).length),
    language: valueOfCodes(row.languages, wanted.need.languages),
  };
  return candidateOf(row.id, partsOfVolunteer(row, visit, versed, wanted.need.category, wanted.matching), {
    metres: row.metres === null ? null : roughMetres(row.metres),
    isAbout: row.isAbout || wanted.place.isAbout,
  });
}
