import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

/** What happened in a community within a month, folded from the sealed log. */
@MayChange()
@Entity('community_month')
export class CommunityMonth {
  @PrimaryColumn('text') regionCode: string;
  /** First day of the month, in Asia/Shanghai. */
  @PrimaryColumn('date') month: string;
  @Column('text') countyCode: string;
  @Column('int') posted: number;
  @Column('int') verified: number;
  @Column('int') open: number;
  @Column('int') served: number;
  @Column('int') peopleWanted: number;
  @Column('int') peopleServed: number;
  @Column('int') minutes: number;
  @Column('bigint', { transformer: money }) money: number;
  @Column('int') goods: number;
}

/** How many needs of a community waited so long for their first claim. */
@MayChange()
@Entity('claim_waits')
export class ClaimWait {
  @PrimaryColumn('text') regionCode: string;
  @PrimaryColumn('date') month: string;
  /** Whole hours to 48, days above; see bucketOf. */
  @PrimaryColumn('int') bucket: number;
  @Column('text') countyCode: string;
  @Column('int') count: number;
}

/** The confirmed minutes of one volunteer in a community and month: distinct people are counted, never added up. */
@MayChange()
@Entity('volunteer_months')
export class VolunteerMonth {
  @PrimaryColumn('text') regionCode: string;
  @PrimaryColumn('date') month: string;
  @PrimaryColumn('uuid') volunteerId: string;
  @Column('text') countyCode: string;
  @Column('int') minutes: number;
}

/** How many of the five societies an accepted project joined. */
@MayChange()
@MayDelete()
@Entity('project_linkages')
export class ProjectLinkage {
  @PrimaryColumn('uuid') projectId: string;
  @Column('text') countyCode: string;
  @Column('text') regionCode: string;
  /** Day of the acceptance. */
  @Column('date') acceptedOn: string;
  /** Fifths, 1 to 5. */
  @Column('int') steps: number;
}
