import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

/** A signed-in browser; the token itself is only in its cookie, here is its SHA-256. */
@MayChange()
@MayDelete()
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Column('uuid') personId: string;
  /** The hat worn. */
  @Column('uuid', { nullable: true }) grantId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
