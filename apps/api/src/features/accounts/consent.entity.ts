import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';

/** What somebody agrees to; each is asked for on its own. */
export const ConsentPurpose = {
  /** The privacy notice, without which there is no account. */
  privacyNotice: 'privacyNotice',
  health: 'health',
  hardship: 'hardship',
  position: 'position',
  photograph: 'photograph',
} as const;
export type ConsentPurpose = (typeof ConsentPurpose)[keyof typeof ConsentPurpose];
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What somebody agrees to; each is asked for on its own.',
});

/** How a consent was given. */
export const ConsentChannel = { online: 'online', window: 'window', paper: 'paper' } as const;
export type ConsentChannel = (typeof ConsentChannel)[keyof typeof ConsentChannel];
registerEnumType(ConsentChannel, { name: 'ConsentChannel', description: 'How a consent was given.' });

/** That a person, or the guardian for a child, agreed to something. */
@ObjectType({ description: 'That a person, or the guardian for a child, agreed to something.' })
@MayChange()
@Entity('consents')
export class Consent {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => ConsentPurpose, { description: 'What for.' })
  @Column('text')
  purpose: ConsentPurpose;

  @Field({ description: 'Wording of the privacy notice it was given under.' })
  @Column('text')
  noticeVersion: string;

  @Field(() => Date, { description: 'When it was given.' })
  @Column('timestamptz')
  givenAt: Date;

  @Field(() => ConsentChannel, { description: 'How it was given.' })
  @Column('text')
  channel: ConsentChannel;

  /** Themself, or the guardian. */
  @Column('uuid')
  givenById: string;

  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it holds.' })
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
