import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

// Everything here is folded from the sealed log. A region's rows stand beside those of its communities, so that a
// province is read as fast as a community; what is above a county is kept under its code padded with zeros.

/** Which region and month a folded row is about. */
abstract class Folding {
  @PrimaryColumn('text') regionCode: string;
  /** First day of the month, in Asia/Shanghai. */
  @PrimaryColumn('date') month: string;
  @Column('text') countyCode: string;
}

/** Which region and day a folded row is about: townships and above; a community's days are read from its events. */
abstract class DayFolding {
  @PrimaryColumn('text') regionCode: string;
  /** In Asia/Shanghai; see countsOn. */
  @PrimaryColumn('date') day: string;
  @Column('text') countyCode: string;
}

/** Counts that can be added up. */
abstract class Sums extends Folding {
  @Column('int') posted: number;
  @Column('int') verified: number;
  @Column('int') open: number;
  @Column('int') served: number;
  @Column('int') peopleWanted: number;
  @Column('int') peopleServed: number;
  @Column('int') goods: number;
  @Column('bigint', { transformer: money }) minutes: number;
  @Column('bigint', { transformer: money }) money: number;
}

/** What happened in a community within a month. */
@MayChange()
@Entity('community_month')
export class CommunityMonth extends Sums {}

/** The same added up for each township, county, city and province. */
@MayChange()
@Entity('region_month')
export class RegionMonth extends Sums {}

/** The same by days, for each township, county, city and province. */
@MayChange()
@Entity('day_facts')
export class DayFact extends DayFolding {
  @Column('int') posted: number;
  @Column('int') verified: number;
  @Column('int') open: number;
  @Column('int') served: number;
  @Column('int') peopleWanted: number;
  @Column('int') peopleServed: number;
  @Column('int') goods: number;
  @Column('bigint', { transformer: money }) minutes: number;
  @Column('bigint', { transformer: money }) money: number;
}

/** How many needs of a region of any level waited so long for their first claim. */
@MayChange()
@Entity('claim_waits')
export class ClaimWait extends Folding {
  /** Whole hours to 48, days above; see bucketOf. */
  @PrimaryColumn('int') bucket: number;
  @Column('int') count: number;
}

/** The same by days, for townships and above. */
@MayChange()
@Entity('claim_wait_days')
export class ClaimWaitDay extends DayFolding {
  @PrimaryColumn('int') bucket: number;
  @Column('int') count: number;
}

/** The confirmed minutes of one volunteer in a community on a day. */
@MayChange()
@Entity('volunteer_days')
export class VolunteerDay extends DayFolding {
  @PrimaryColumn('uuid') volunteerId: string;
  @Column('int') minutes: number;
}

/** The confirmed minutes of one volunteer in a region of any level and a month: distinct people are never added up. */
@MayChange()
@Entity('volunteer_months')
export class VolunteerMonth extends Folding {
  @PrimaryColumn('uuid') volunteerId: string;
  @Column('int') minutes: number;
}

/** How many volunteers of a month had last been active in an earlier one; see activeIn. */
@MayChange()
@Entity('volunteer_counts')
export class VolunteerCount extends Folding {
  /** NEVER for those who had not been active before. */
  @PrimaryColumn('date') lastMonth: string;
  @Column('int') count: number;
}

/** How many of the five societies an accepted project joined. */
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

/** How many projects of a region of any level, accepted in a month, joined so many of the five. */
@MayChange()
@Entity('linkage_months')
export class LinkageMonth extends Folding {
  @PrimaryColumn('int') steps: number;
  @Column('int') count: number;
}

/** The same by days, for townships and above. */
@MayChange()
@Entity('linkage_days')
export class LinkageDay extends DayFolding {
  @PrimaryColumn('int') steps: number;
  @Column('int') count: number;
}

export const figureEntities = [
  DayFact,
  ClaimWaitDay,
  VolunteerDay,
  LinkageDay,
  CommunityMonth,
  RegionMonth,
  ClaimWait,
  VolunteerMonth,
  VolunteerCount,
  ProjectLinkage,
  LinkageMonth,
];
