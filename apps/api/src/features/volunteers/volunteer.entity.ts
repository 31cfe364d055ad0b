import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import type { DatedHours, WeeklyHours } from '../../platform/graphql/week.js';
import { VolunteerAction, VolunteerState } from './volunteer.rules.js';

registerEnumType(VolunteerState, {
  name: 'VolunteerState',
  description: 'Whether a volunteer can be asked.',
});
registerEnumType(VolunteerAction, {
  name: 'VolunteerAction',
  description: 'What volunteers can do with their record.',
});

/** A paper without which a skill may not be practised. Of its number only a keyed hash and the ending are kept. */
@ObjectType({ description: 'A paper without which a skill may not be practised.' })
export class Licence {
  @Field({ description: 'Code of the skill it is for.' })
  skill: string;

  @Field(() => String, { nullable: true, description: 'Last day on which it holds; null: without an end.' })
  expiresOn: string | null;

  @Field({ description: 'Last four characters of its number, to compare with the paper.' })
  numberEnding: string;

  numberHash: string;
}

/** Somebody who gives time: what they can do, when, how often, how far from home. */
@ObjectType({ description: 'Somebody who gives time: what they can do, when and how often.' })
@MayChange()
@Entity('volunteers')
export class Volunteer {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Home community, 12 digits.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  personId: string;

  @Field(() => VolunteerState, { description: 'Whether they can be asked.' })
  @Column('text')
  state: VolunteerState;

  @Field(() => [String], { description: 'Codes of their skills.' })
  @Column('text', { array: true })
  skills: string[];

  @Field(() => [Licence], { description: 'Licences they told of, also expired ones.' })
  @Column('jsonb')
  licences: Licence[];

  @Field(() => [String], { description: 'Codes of the languages they speak.' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => [String], { description: 'Codes of the need categories they prefer; empty: any.' })
  @Column('text', { array: true })
  categories: string[];

  @Column('jsonb')
  weeklyHours: WeeklyHours[];

  @Column('jsonb')
  exceptions: DatedHours[];

  @Field(() => Int, { description: 'How many shifts a week at most.' })
  @Column('int')
  maxShiftsPerWeek: number;

  /** WGS-84, rounded to about a hundred metres: distance needs no more, and a home is nobody's business. */
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field({ description: 'Invented for the demonstration; no such person exists.' })
  @Column('boolean')
  isDemo: boolean;

  @Field(() => Date, { description: 'When they registered.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}
