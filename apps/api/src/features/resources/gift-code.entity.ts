import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code handed to a donor; the newest of a gift opens its trace. */
@Entity('gift_codes')
export class GiftCode {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') transferId: string;
  /** Keyed hash; the code itself is nowhere. */
  @Column('text') codeHash: string;
  @Column('timestamptz') createdAt: Date;
}
