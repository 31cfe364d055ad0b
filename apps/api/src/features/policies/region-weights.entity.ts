import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Weights } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** Weights that a region published: they hold from a day on until later ones do. Append-only: later ones supersede them. */
@ObjectType({
  description:
    'Weights that a region published: they hold from a day on until later ones do, and are never edited.',
})
@Entity('region_weights')
export class RegionWeights {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  /** Of two that publish at one moment only one gets the number. */
  @Field(() => Int, {
    description: 'Counts a region’s publications from 1; of one day the later number holds.',
  })
  @Column('int')
  number: number;

  @Field(() => DayScalar, { description: 'The day from which they hold.' })
  @Column('date')
  fromOn: string;

  @Column('jsonb')
  weights: Weights;

  @Field(() => Date, { description: 'When they were published.' })
  @Column('timestamptz')
  publishedAt: Date;

  @Column('uuid')
  publishedById: string;
}
