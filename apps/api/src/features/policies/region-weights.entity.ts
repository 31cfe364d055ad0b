import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weights } from '@wushe/policy-packs';

/** Weights that a region published: they hold from a day on until later ones do. Append-only: later ones supersede them. */
@Entity('region_weights')
export class RegionWeights {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  /** Counts a region's publications from 1: of two at the same moment only one gets the number. */
  @Column('int')
  number: number;

  @Column('date')
  fromOn: string;

  @Column('jsonb')
  weights: Weights;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('uuid')
  publishedById: string;
}
