import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ConsultationAction, ConsultationState, type ConsultationOption } from './consultation.rules.js';

registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description: 'Where a consultation stands.',
});
registerEnumType(ConsultationAction, {
  name: 'ConsultationAction',
  description: 'What can be done with a consultation.',
});

/** Residents talk a matter through and record the result. */
@ObjectType({ description: 'Residents talk a matter through and record the result.' })
@MayChange()
@Entity('consultations')
export class Consultation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The community.' })
  @Column('text')
  regionCode: string;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Field({ description: 'The topic in one line.' })
  @Column('text')
  title: string;

  @Field({ description: 'What it is about.' })
  @Column('text')
  detail: string;

  @Column('text')
  track: string;

  @Field(() => DayScalar, { description: 'The day.' })
  @Column('date')
  heldOn: string;

  @Field({ description: 'Where.' })
  @Column('text')
  place: string;

  @Column('jsonb')
  options: ConsultationOption[];

  @Field(() => ConsultationState, { description: 'Where it stands.' })
  @Column('text')
  state: ConsultationState;

  @Field(() => Int, { nullable: true, description: 'How many were invited.' })
  @Column('int', { nullable: true })
  invited: number | null;

  @Field(() => Int, { nullable: true, description: 'How many came.' })
  @Column('int', { nullable: true })
  attended: number | null;

  @Field(() => String, { nullable: true, description: 'What was decided.' })
  @Column('text', { nullable: true })
  decision: string | null;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  plannedById: string;

  @Column('text')
  idempotencyKey: string;

  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** A need that a decision led to. */
@ObjectType({ description: 'A need that the decision of a consultation led to.' })
@Entity('consultation_needs')
export class ConsultationNeed {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  consultationId: string;

  @Column('uuid')
  needId: string;

  @Field({ description: 'Posted because of the decision; else it was there before and was linked.' })
  @Column('boolean')
  isPosted: boolean;

  @Column('uuid')
  linkedById: string;

  @Field(() => Date, { description: 'When.' })
  @Column('timestamptz')
  linkedAt: Date;
}
