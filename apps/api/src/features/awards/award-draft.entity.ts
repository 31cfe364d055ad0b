import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AwardDraftAction, AwardDraftState } from './award-draft.rules.js';
import { SimulationFigures } from './simulation.view.js';

registerEnumType(AwardDraftState, {
  name: 'AwardDraftState',
  description: 'Where a draft of a programme stands.',
});
registerEnumType(AwardDraftAction, {
  name: 'AwardDraftAction',
  description: 'What can be done with a draft of a programme.',
});

/** A value that a draft gives a parameter. */
@ObjectType({ description: 'A value that a draft gives a parameter.' })
export class AwardDraftValue {
  @Field({ description: 'Name of the parameter.' })
  parameter: string;

  @Field({ description: 'The value as text.' })
  value: string;
}

/** A version of a programme that somebody proposes, with what it would change. */
@ObjectType({
  description:
    'A version of a programme as somebody proposes it, with the result of its simulation; a second person publishes it from a day on.',
})
@MayChange()
@Entity('award_drafts')
export class AwardDraft {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  /** Where the programme holds. */
  @Column('text')
  regionCode: string;

  @Column('text')
  programme: string;

  @Field(() => AwardDraftState, { description: 'Where it stands.' })
  @Column('text')
  state: AwardDraftState;

  @Field({ description: 'What it is about, in words.' })
  @Column('text')
  title: string;

  @Field(() => [AwardDraftValue], { description: 'The values it gives.' })
  @Column('jsonb')
  values: AwardDraftValue[];

  @Field(() => [String], { description: 'Codes of the rules it leaves out.' })
  @Column('text', { array: true })
  without: string[];

  @Field(() => SimulationFigures, { description: 'What it would change, as simulated when it was kept.' })
  @Column('jsonb')
  result: SimulationFigures;

  /** The programme it was tried against, as a hash. */
  @Column('text')
  triedAgainst: string;

  @Column('uuid')
  madeById: string;

  @Field(() => Date, { description: 'When it was kept.' })
  @Column('timestamptz')
  madeAt: Date;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which it holds; null: not published.',
  })
  @Column('date', { nullable: true })
  fromOn: string | null;

  @Field(() => String, { nullable: true, description: 'The document by which it was published.' })
  @Column('text', { nullable: true })
  source: string | null;

  @Column('uuid', { nullable: true })
  publishedById: string | null;

  @Field(() => Date, { nullable: true, description: 'When the second person published it.' })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
