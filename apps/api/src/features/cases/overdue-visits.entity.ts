import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

/**
 * Who beside the supervisor was told of missed visits that nobody has made up for yet: the unit of a social worker, or
 * the officials of a county. Gone once there are none any more.
 */
@MayChange()
@MayDelete()
@Entity('overdue_visits')
export class OverdueVisits {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  /** Whose unit was told; null: the county's officials. */
  @Column('uuid', { nullable: true })
  socialWorkerId: string | null;
  /** The multiple of five that the officials' count reached; 0 for fewer than five. */
  @Column('int')
  atLeast: number;
  @Column('timestamptz')
  toldAt: Date;
}
