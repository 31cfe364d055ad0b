import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { PhoneChangeAction, PhoneChangeState } from './phone-change.rules.js';

registerEnumType(PhoneChangeState, {
  name: 'PhoneChangeState',
  description: 'Where another phone in place of a lost one stands.',
});
registerEnumType(PhoneChangeAction, {
  name: 'PhoneChangeAction',
  description: 'What can be done with a phone change.',
});

/** Another phone for somebody who lost theirs with the password: asked for by one, confirmed by another. */
@ObjectType({ description: 'Another phone for somebody who lost theirs together with the password.' })
@MayChange()
@Entity('phone_changes')
export class PhoneChange {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  /** Where whoever asked holds the role they asked by. */
  @Column('text', { nullable: true })
  regionCode: string | null;

  @Column('text')
  phoneSealed: string;

  @Field(() => PhoneChangeState, { description: 'Where it stands.' })
  @Column('text')
  state: PhoneChangeState;

  @Field({ description: 'How whoever asked made sure who it is.' })
  @Column('text')
  reason: string;

  @Column('uuid')
  askedById: string;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Column('timestamptz')
  askedAt: Date;

  @Column('uuid', { nullable: true })
  confirmedById: string | null;

  /** When the link was used and the phone took the place of the old one. */
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
