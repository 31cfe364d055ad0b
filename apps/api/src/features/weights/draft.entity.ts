import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Weights } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { WeightDraftAction, WeightDraftState } from './draft.rules.js';

registerEnumType(WeightDraftState, {
  name: 'WeightDraftState',
  description: 'Where a draft of weights stands.',
});
registerEnumType(WeightDraftAction, {
  name: 'WeightDraftAction',
  description: 'What can be done with a draft of weights.',
});

/** Weights that somebody proposes for a region. */
@ObjectType({
  description: 'Weights proposed for a region: simulated first, then published with the day they hold from.',
})
@MayChange()
@Entity('weight_drafts')
export class WeightDraft {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region they are for.' })
  @Column('text')
  regionCode: string;

  @Field(() => WeightDraftState, { description: 'Where it stands.' })
  @Column('text')
  state: WeightDraftState;

  @Field(() => DayScalar, { description: 'The day from which the weights shall hold.' })
  @Column('date')
  fromOn: string;

  @Field({ description: 'Why the weights shall change.' })
  @Column('text')
  reason: string;

  @Column('jsonb')
  weights: Weights;

  @Field(() => Int, { description: 'Rises whenever what it proposes changes.' })
  @Column('int')
  revision: number;

  /** The last simulation, what it tried, and what it was compared with. */
  @Column('uuid', { nullable: true })
  trialId: string | null;

  @Column('int', { nullable: true })
  triedRevision: number | null;

  @Column('text', { nullable: true })
  triedAgainst: string | null;

  /** How many publications the region had when it was tried. */
  @Column('int', { nullable: true })
  triedAfter: number | null;

  @Column('uuid')
  madeById: string;

  @Field(() => Date, { description: 'When it was begun.' })
  @Column('timestamptz')
  madeAt: Date;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
