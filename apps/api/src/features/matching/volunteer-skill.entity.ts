import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

/**
 * A skill of an active volunteer with all that a search judges them by, folded from the records; the row with an empty
 * skill stands for the volunteer as such. Days are counted from 1970-01-01, minutes from its midnight.
 */
@MayChange()
@MayDelete()
@Entity('volunteer_skills')
export class VolunteerSkill {
  @PrimaryColumn('text') countyCode: string;
  @PrimaryColumn('text') skill: string;
  /** The square of the grid they live in; see CELL_SQL. */
  @PrimaryColumn('int') cell: number;
  @PrimaryColumn('uuid') volunteerId: string;
  /** The last day of the licence that the skill counts only with. */
  @Column('date', { nullable: true }) expiresOn: string | null;
  /** Until then they were asked as often as a week allows. */
  @Column('timestamptz', { nullable: true }) blockedUntil: Date | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  /** Whether the point is that of a region they live in. */
  @Column('boolean') isAbout: boolean;
  /** Free minutes of any week, from Monday's midnight. */
  @Column('int4multirange') freeWeek: string;
  /** Days on which other hours hold than the week's, and the minutes free on them. */
  @Column('int4multirange') otherDays: string;
  @Column('int4multirange') otherFree: string;
  /** Need categories they prefer. */
  @Column('text', { array: true }) categories: string[];
  /** Languages they speak. */
  @Column('text', { array: true }) languages: string[];
  /** The value of their reliability on the day of the fold, in whole thousandths. */
  @Column('smallint') reliability: number;
  /** Shifts confirmed. */
  @Column('int') kept: number;
  /** Star level by the hours served. */
  @Column('smallint') stars: number;
  /** Invitations and shifts lately. */
  @Column('int') asked: number;
}
