import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { addUp, monthly, upwards, type Addition } from './fold.rules.js';
import { FOLDED, FoldedRows } from './folded-rows.js';
import { LinkageReads } from './linkage.reads.js';

interface Linked {
  readonly regionCode: string;
  readonly acceptedOn: string;
  readonly steps: number;
}

const RETURNING = `returning region_code as "regionCode", accepted_on::text as "acceptedOn", steps`;

/** How many of the five each accepted project joined, kept as it stands now. */
@Injectable()
export class LinkageFold {
  constructor(
    private readonly database: Database,
    private readonly rows: FoldedRows,
    private readonly reads: LinkageReads,
  ) {}

  /** The linkage of the accepted projects that serve these needs; a contested one has none. */
  async renew(needIds: readonly string[]): Promise<void> {
    if (needIds.length === 0) return;
    const projects = await this.database.query<{ id: string; needId: string; isAccepted: boolean }>(
      `select id, need_id as "needId", state = 'accepted' as "isAccepted" from projects
       where need_id = any($1) and state <> 'ended' order by id`,
      [needIds],
    );
    if (projects.length === 0) return;
    const gone = await this.database.query<Linked>(
      `delete from project_linkages where project_id = any($1) ${RETURNING}`,
      [projects.map(({ id }) => id)],
    );
    const accepted = projects.filter(({ isAccepted }) => isAccepted);
    const linkages = await this.reads.ofNeeds(accepted.map(({ needId }) => needId));
    const there = await this.database.query<Linked>(
      `insert into project_linkages (project_id, county_code, region_code, accepted_on, steps)
       select project.id, county_code, region_code, (accepted_at at time zone 'Asia/Shanghai')::date, linked.steps
       from unnest($1::uuid[], $2::int[]) as linked (id, steps) join projects project on project.id = linked.id
       ${RETURNING}`,
      [accepted.map(({ id }) => id), linkages.map(({ steps }) => steps)],
    );
    await this.count([...countedOf(gone, -1), ...countedOf(there, 1)]);
  }

  private async count(additions: readonly Addition[]): Promise<void> {
    const changes = addUp(additions).filter(([, [amount]]) => amount !== 0);
    await this.rows.add(FOLDED.linkageMonths, monthly(upwards(changes, true)));
    await this.rows.add(FOLDED.linkageDays, upwards(changes, false));
  }
}

const countedOf = (linked: readonly Linked[], by: 1 | -1): Addition[] =>
  linked.map(({ regionCode, acceptedOn, steps }) => [[regionCode, acceptedOn, String(steps)], [by]]);
