import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { StaffDuty } from './station-staff.rules.js';

registerEnumType(StaffDuty, { name: 'StaffDuty', description: 'What somebody does at a station.' });

/** Somebody's time on a station's staff. */
@ObjectType({ description: 'Somebody’s time on a station’s staff.' })
@MayChange()
@Entity('station_staff')
export class StationStaff {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  stationId: string;

  @Column('uuid')
  personId: string;

  @Field(() => StaffDuty, { description: 'What they do there.' })
  @Column('text')
  duty: StaffDuty;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which they no longer serve; null while they do.',
  })
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('uuid')
  postedById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
