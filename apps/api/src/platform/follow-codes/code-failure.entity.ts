import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayDelete } from '../db/rights.js';

/** A code that was wrong, kept for a day and counted by network. */
@MayDelete()
@Entity('code_failures')
export class CodeFailure {
  @PrimaryColumn('uuid') id: string;
  @Column('text') network: string;
  @Column('timestamptz') at: Date;
}
