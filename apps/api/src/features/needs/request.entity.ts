import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a resident said, in their own words, and how to reach them: sealed, read only by the handling staff. */
@Entity('need_requests')
export class NeedRequest {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  /** Keyed hash of the resident's code; the code itself is nowhere. */
  @Column('text') codeHash: string;
  @Column('text') wordsSealed: string;
  @Column('text', { nullable: true }) phoneSealed: string | null;
  /** Somebody else told it for them. */
  @Column('boolean') isOnBehalf: boolean;
  /** The staff member who noted it and handed the code over; null: the resident alone has had it. */
  @Column('uuid', { nullable: true }) issuedById: string | null;
  @Column('timestamptz') createdAt: Date;
}

/** What the resident says of the outcome. */
@Entity('need_ratings')
export class NeedRating {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('text') outcome: string;
  @Column('int', { nullable: true }) stars: number | null;
  /** It came with a code that had been in staff's hands. */
  @Column('boolean') isStaffIssued: boolean;
  @Column('timestamptz') ratedAt: Date;
}
