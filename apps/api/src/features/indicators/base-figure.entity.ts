import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** What a region's figures are divided by. */
export const BaseKind = {
  residents: 'residents',
  urbanResidents: 'urbanResidents',
  households: 'households',
} as const;
export type BaseKind = (typeof BaseKind)[keyof typeof BaseKind];
registerEnumType(BaseKind, { name: 'BaseKind', description: 'What a region’s figures are divided by.' });

/** How many people or households a region has, by a source and on a day. Append-only: a later one supersedes it. */
@ObjectType({
  description:
    'How many people or households a region has, by a named source and as of a day; never edited, a later one supersedes it.',
})
@Entity('base_figures')
export class BaseFigure {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  @Field(() => BaseKind, { description: 'What is counted.' })
  @Column('text')
  kind: BaseKind;

  /** Of two that enter at one moment only one gets the number. */
  @Field(() => Int, {
    description: 'Counts a region’s figures of one kind from 1; of one day the later number holds.',
  })
  @Column('int')
  number: number;

  @Field(() => Int, { description: 'How many.' })
  @Column('int')
  value: number;

  @Field(() => DayScalar, { description: 'The day it is true of.' })
  @Column('date')
  asOn: string;

  @Field({ description: 'Where it was published.' })
  @Column('text')
  source: string;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;
}
