import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DatedHours, WeeklyHours } from '../../platform/graphql/week.js';
import { OperationMode, StationAction, StationKind, StationState } from './station.rules.js';

registerEnumType(StationState, { name: 'StationState', description: 'Whether a station serves.' });
registerEnumType(StationAction, { name: 'StationAction', description: 'What can be done with a station.' });
registerEnumType(StationKind, { name: 'StationKind', description: 'What kind of place a station is.' });
registerEnumType(OperationMode, {
  name: 'OperationMode',
  description:
    'How a station is run: by its region’s own people (direct), by an organization for it (commissioned), or by both (mixed).',
});

/** A place from which a region is served, from the county's guidance centre to the community's room. */
@ObjectType({ description: 'A place from which a region is served.' })
@MayChange()
@Entity('service_stations')
export class ServiceStation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region it serves.' })
  @Column('text')
  regionCode: string;

  @Field(() => StationKind, { description: 'What kind of place it is.' })
  @Column('text')
  kind: StationKind;

  @Field(() => StationState, { description: 'Whether it serves.' })
  @Column('text')
  state: StationState;

  @Field({ description: 'Name on its door.' })
  @Column('text')
  name: string;

  @Field({ description: 'Where it is, as the public may know.' })
  @Column('text')
  address: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('uuid', { nullable: true })
  operatorOrganizationId: string | null;

  @Field(() => OperationMode, { description: 'How it is run.' })
  @Column('text')
  operationMode: OperationMode;

  @Field(() => Int, { nullable: true, description: 'Its floor area in square metres; null: not stated.' })
  @Column('int', { nullable: true })
  floorArea: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people find a seat; null: not stated.' })
  @Column('int', { nullable: true })
  seats: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one gets in without steps; null: not stated.',
  })
  @Column('boolean', { nullable: true })
  isStepFree: boolean | null;

  @Field(() => [WeeklyHours], { description: 'When it is open in the week; none: not stated.' })
  @Column('jsonb')
  weeklyHours: WeeklyHours[];

  @Field(() => [DatedHours], { description: 'Days on which it is open at other hours, or not at all.' })
  @Column('jsonb')
  exceptions: DatedHours[];

  @Field({ description: 'Day it opened.' })
  @Column('date')
  openedOn: string;

  @Field(() => String, { nullable: true, description: 'First day it no longer served; null while it does.' })
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Field({ description: 'Invented for the demonstration; no such place exists.' })
  @Column('boolean')
  isDemo: boolean;

  @Field(() => Date, { description: 'When it was registered.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}
