import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { LicenceAgreement, LicenceCheckKind, LicenceMeasure } from './licence.rules.js';

registerEnumType(LicenceMeasure, {
  name: 'LicenceMeasure',
  description: 'What is published about licences in social work.',
});
registerEnumType(LicenceCheckKind, { name: 'LicenceCheckKind', description: 'What a check compares.' });
registerEnumType(LicenceAgreement, {
  name: 'LicenceAgreement',
  description: 'How a published figure agrees with a computed one; all but `same` are warnings.',
});

/** What others published about a region's licences. Append-only: a later one of the same measure supersedes it. */
@ObjectType({
  description: 'What others published about a region’s licences; never edited, a later one supersedes it.',
})
@Entity('published_licences')
export class PublishedLicences {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  @Field(() => LicenceMeasure, { description: 'What it tells.' })
  @Column('text')
  measure: LicenceMeasure;

  @Field(() => Int, { description: 'Counts a region’s figures of one measure from 1; the highest holds.' })
  @Column('int')
  number: number;

  @Field({ description: 'The figure exactly as published.' })
  @Column('text')
  value: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it is true of; null: the source does not tell.',
  })
  @Column('date', { nullable: true })
  asOn: string | null;

  @Field({ description: 'Where it was published.' })
  @Column('text')
  source: string;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;
}
