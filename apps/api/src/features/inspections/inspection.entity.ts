import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import type { PartyKey } from '../../platform/party.js';
import { ChecklistResult, InspectionAction, InspectionState } from './inspection.rules.js';

registerEnumType(InspectionState, { name: 'InspectionState', description: 'Where an inspection stands.' });
registerEnumType(InspectionAction, {
  name: 'InspectionAction',
  description: 'What can be done with an inspection.',
});
registerEnumType(ChecklistResult, {
  name: 'ChecklistResult',
  description: 'How an item of the checklist was found on a visit.',
});

/** A region looks, with a checklist, how stations, communities and organizations work. */
@ObjectType({
  description: 'A region looks, with a checklist, how stations, communities and organizations work.',
})
@MayChange()
@Entity('inspections')
export class Inspection {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region in which it looks.' })
  @Column('text')
  regionCode: string;

  @Column('text')
  inspector: PartyKey;

  @Column('uuid')
  plannedById: string;

  @Column('uuid')
  leadId: string;

  @Field({ description: 'What it is about, in one line.' })
  @Column('text')
  title: string;

  @Field({ description: 'What it is for, and by which policy.' })
  @Column('text')
  purpose: string;

  @Field(() => DayScalar, { description: 'First day of the visits.' })
  @Column('date')
  startsOn: string;

  @Field(() => DayScalar, { description: 'Last day of the visits.' })
  @Column('date')
  endsOn: string;

  @Field(() => [String], { description: 'What is looked at on every visit.' })
  @Column('text', { array: true })
  checklist: string[];

  @Field(() => InspectionState, { description: 'Where it stands.' })
  @Column('text')
  state: InspectionState;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was planned.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** One visit of an inspection: every item of the checklist as it was found. */
@ObjectType({ description: 'One visit of an inspection: every item of the checklist as it was found.' })
@Entity('inspection_visits')
export class InspectionVisit {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  /** That of the inspection, beside which it is kept. */
  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  inspectionId: string;

  @Column('text')
  inspected: PartyKey;

  @Column('uuid', { nullable: true })
  stationId: string | null;

  @Field(() => DayScalar, { description: 'The day.' })
  @Column('date')
  visitedOn: string;

  @Field(() => [ChecklistResult], { description: 'One for each item of the checklist, in its order.' })
  @Column('text', { array: true })
  results: ChecklistResult[];

  @Field({ description: 'What else was seen.' })
  @Column('text')
  note: string;

  @Column('uuid')
  recordedById: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  idempotencyKey: string;
}
