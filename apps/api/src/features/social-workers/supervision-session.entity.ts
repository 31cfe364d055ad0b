import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { SessionForm } from './supervision.rules.js';

registerEnumType(SessionForm, { name: 'SessionForm', description: 'How supervision was given.' });

/** An hour of supervision, without a word of what was talked about. */
@ObjectType({ description: 'Time of supervision that was given; what was talked about stays with the two.' })
@MayChange()
@Entity('supervision_sessions')
export class SupervisionSession {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The pair it belongs to.' })
  @Column('uuid')
  pairId: string;

  @Field(() => ID, { description: 'Who was guided.' })
  @Column('uuid')
  socialWorkerId: string;

  @Field(() => SessionForm, { description: 'How.' })
  @Column('text')
  form: SessionForm;

  @Field(() => DayScalar, { description: 'When.' })
  @Column('date')
  heldOn: string;

  @Field(() => Int, { description: 'How long, in minutes.' })
  @Column('int')
  minutes: number;

  @Column('uuid')
  enteredById: string;

  @Column('timestamptz')
  enteredAt: Date;

  /** Set when it was entered by mistake: it never was. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
