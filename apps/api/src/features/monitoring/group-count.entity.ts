import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A month whose needs by target group are frozen: what was published stays as it was published. */
@Entity('frozen_months')
export class FrozenMonth {
  /** First day of the month, in Asia/Shanghai. */
  @PrimaryColumn('date') month: string;
  @Column('timestamptz') frozenAt: Date;
  /** Whether counts of communities were frozen too; never in only a part of a year. */
  @Column('boolean') hasCommunities: boolean;
}

/** Needs of a target group that were verified in a region of any level in a month or a whole year. */
@Entity('group_counts')
export class GroupCount {
  @PrimaryColumn('text') targetGroup: string;
  @PrimaryColumn('text') regionCode: string;
  /** First day of the month; of a year, the year and `-00`. */
  @PrimaryColumn('text') period: string;
  @Column('text') countyCode: string;
  @Column('int') count: number;
  /** Withheld counts leave the table for nobody; they are kept to judge what later months would give away. */
  @Column('boolean') isHidden: boolean;
}

export const groupEntities = [FrozenMonth, GroupCount];
