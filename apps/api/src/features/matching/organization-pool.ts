import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { mayServe } from '../organizations/index.js';
import { candidateOf, countsOf, inCountyOf, shortlistOf, type Found, type Wanted } from './candidate.js';
import { ORGANIZATION_FACTS, partsOfOrganization, type OrganizationFacts } from './organization-score.js';
import { metresOf, Points } from './points.js';
import { serves, sift } from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';

/** Organizations with a seat in the need's county or that serve its place. */
@Injectable()
export class OrganizationPool {
  constructor(
    private readonly database: Database,
    private readonly points: Points,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const rows = await this.rows(wanted);
    const places = await this.points.of(rows);
    const { withinMetres } = wanted.matching.organization;
    const pool = rows.map((row, index) => {
      const place = places[index] ?? { point: null, isAbout: true };
      return {
        ...row,
        metres: metresOf(place, wanted.place),
        isAbout: place.isAbout || wanted.place.isAbout,
      };
    });
    type Judged = (typeof pool)[number];
    const conditions: { name: SuggestionCondition; holds: (row: Judged) => boolean }[] = [
      { name: 'notActive', holds: mayServe },
      { name: 'otherService', holds: ({ categories }) => serves(categories, wanted.need.category) },
      {
        name: 'otherPlace',
        holds: ({ servedRegions }) => servedRegions.some((code) => wanted.home.codesAbove.includes(code)),
      },
      { name: 'full', holds: ({ live, capacity }) => live < capacity },
      { name: 'tooFar', holds: ({ metres }) => metres === null || metres <= withinMetres },
      { name: 'askedOften', holds: ({ asked }) => asked < wanted.matching.fullLoad },
    ];
    const { left, excluded } = sift(pool, conditions);
    const candidates = left.map((row) =>
      candidateOf(
        row.id,
        partsOfOrganization(row, wanted.need.category, row.metres, wanted.matching, wanted.on),
        row,
      ),
    );
    return {
      pool: pool.length,
      excluded: countsOf(conditions, excluded),
      ...shortlistOf(candidates, wanted.draw),
    };
  }

  private rows({ home, recentSince }: Wanted): Promise<OrganizationFacts[]> {
    const parameters: unknown[] = [recentSince];
    const isSeatedThere = inCountyOf(home, 'organization', parameters);
    return this.database.query<OrganizationFacts>(
      `${ORGANIZATION_FACTS}
       where organization.state in ('active', 'suspended')
         and (${isSeatedThere} or served_regions && $${parameters.push(home.codesAbove)}::text[])
       order by id`,
      parameters,
    );
  }
}
