import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';
import type { Figure } from './figure.rules.js';

/** A region's figures of a period as its official approved them; a correction is a further version. */
@ObjectType({
  description:
    'The figures of a region and a period as its official approved them; a correction is a further version.',
})
@Entity('figure_approvals')
export class FigureApproval {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  @Field(() => DayScalar, { description: 'First day of the period, the first of a month.' })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { description: 'Last day of the period, the last of a month.' })
  @Column('date')
  toOn: string;

  @Field(() => Int, { description: '1, and one more with each correction.' })
  @Column('int')
  version: number;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; null for the first version.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Date, { description: 'When it was approved.' })
  @Column('timestamptz')
  approvedAt: Date;

  @Column('uuid')
  approvedById: string;

  /** How far the fold had read each chain when the values were read. */
  @Column('jsonb')
  positions: Readonly<Record<string, number>>;
}

/** One approved value; it never changes. */
@Entity('approved_figures')
export class ApprovedFigure {
  @PrimaryColumn('uuid') approvalId: string;
  @PrimaryColumn('text') figure: Figure;
  @Column('double precision', { nullable: true }) value: number | null;
}

export const approvalEntities = [FigureApproval, ApprovedFigure];
