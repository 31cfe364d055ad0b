import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../db/rights.js';

/** How many tries of one kind a network has made; forgotten when they no longer count. */
@MayChange()
@MayDelete()
@Entity('try_counts')
export class TryCount {
  /** What is tried, and from which network. */
  @PrimaryColumn('text') key: string;
  @Column('int') counted: number;
  /** Until when the tries count. */
  @Column('timestamptz') endsAt: Date;
}
