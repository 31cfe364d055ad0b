import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** What the time of a month went into, as the social worker tells it. Append-only: of a month the highest number holds. */
@ObjectType({ description: 'What the time of a month went into, as the social worker tells it.' })
@Entity('work_times')
export class WorkTime {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  socialWorkerId: string;

  @Field(() => DayScalar, { description: 'First day of the month.' })
  @Column('date')
  month: string;

  @Field(() => Int, { description: 'Counts what was told of the month from 1; the highest holds.' })
  @Column('int')
  number: number;

  @Field(() => Int, { description: 'Minutes of professional work.' })
  @Column('int')
  professionalMinutes: number;

  @Field(() => Int, { description: 'Minutes of administrative work.' })
  @Column('int')
  administrativeMinutes: number;

  @Field(() => Date, { description: 'When it was told.' })
  @Column('timestamptz')
  toldAt: Date;
}
