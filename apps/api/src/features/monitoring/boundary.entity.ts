import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';
import type { Outline } from './boundary.rules.js';

/** One publication of official boundaries for the units directly below a region; the last one holds. */
@ObjectType({
  description: 'Official boundaries of the units directly below a region, as an administrator put them in.',
})
@Entity('region_boundaries')
export class RegionBoundary {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region whose units are drawn.' })
  @Column('text')
  regionCode: string;

  @Field(() => Int, { description: 'The how manieth of its region, from 1 on.' })
  @Column('int')
  number: number;

  @Field(() => String, { nullable: true, description: 'Review number of the map; null when taken out.' })
  @Column('text', { nullable: true })
  reviewNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Who published the map; null when taken out.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the map; null when taken out.' })
  @Column('date', { nullable: true })
  drawnOn: string | null;

  /** null: boundaries were taken out, and tiles are shown again. */
  @Column('jsonb', { nullable: true })
  outlines: readonly Outline[] | null;

  @Column('uuid')
  uploadedById: string;

  @Field(() => Date, { description: 'When it was put in.' })
  @Column('timestamptz')
  uploadedAt: Date;
}
