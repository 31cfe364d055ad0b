import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RefusalCode } from '../../platform/refusal.js';
import { RegionChangeAction, RegionChangeKind, RegionChangeState } from './region-change.rules.js';

registerEnumType(RegionChangeKind, { name: 'RegionChangeKind', description: 'What becomes of regions.' });
registerEnumType(RegionChangeState, {
  name: 'RegionChangeState',
  description: 'Where a change of regions stands.',
});
registerEnumType(RegionChangeAction, {
  name: 'RegionChangeAction',
  description: 'What can be done with a change of regions.',
});

/** What becomes of one unit: the unit before, none for one that is new, and the unit after. */
@ObjectType({ description: 'A unit before and after a change.' })
export class RegionPair {
  @Field(() => ID, { nullable: true, description: 'Code before; null for a unit that is new.' })
  from: string | null;

  @Field(() => ID, { description: 'Code after.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Name after; null: as before.' })
  name: string | null;
}

/** A change of the region tree: drafted, put on a day, applied. */
@ObjectType({ description: 'A change of the region tree: a renaming, merger, split, move or founding.' })
@MayChange()
@Entity('region_changes')
export class RegionChange {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The lowest region that holds every unit of the change.' })
  @Column('text')
  regionCode: string;

  @Field(() => RegionChangeKind, { description: 'What becomes of the units.' })
  @Column('text')
  kind: RegionChangeKind;

  @Field(() => RegionChangeState, { description: 'Where it stands.' })
  @Column('text')
  state: RegionChangeState;

  @Field(() => [RegionPair], {
    description: 'The units before and after; units below them follow unless they are named.',
  })
  @Column('jsonb')
  pairs: RegionPair[];

  @Field(() => ID, {
    nullable: true,
    description: 'Of a split: the unit with which rows stay that nothing attributes to another.',
  })
  @Column('text', { nullable: true })
  mainCode: string | null;

  @Field(() => DayScalar, { description: 'The first day of the units after.' })
  @Column('date')
  effectiveOn: string;

  @Field({ description: 'The document or release it follows.' })
  @Column('text')
  document: string;

  @Column('uuid')
  madeById: string;

  @Field(() => Date, { description: 'When it was drafted.' })
  @Column('timestamptz')
  madeAt: Date;

  /** Who put it on its day or applied it. */
  @Column('uuid', { nullable: true })
  settledById: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was applied.' })
  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;

  @Field(() => RefusalCode, {
    nullable: true,
    description: 'Why it could not be applied on its day; null when nothing stood against it.',
  })
  @Column('text', { nullable: true })
  refusedWith: RefusalCode | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** What became of one unit by a change that was applied; never altered. */
@ObjectType({ description: 'What became of one unit by an applied change.' })
@Entity('region_successions')
export class RegionSuccession {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  changeId: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { nullable: true, description: 'Code before; null for a unit that was new.' })
  @Column('text', { nullable: true })
  fromCode: string | null;

  @Field(() => String, { nullable: true, description: 'Name before.' })
  @Column('text', { nullable: true })
  fromName: string | null;

  @Field(() => ID, { description: 'Code after.' })
  @Column('text')
  toCode: string;

  @Field({ description: 'Name after.' })
  @Column('text')
  toName: string;

  @Field({ description: 'Whether it took over the rows that nothing attributes to another.' })
  @Column('boolean')
  isMain: boolean;

  @Field(() => DayScalar, { description: 'The first day of the unit after.' })
  @Column('date')
  effectiveOn: string;
}

/** Which state of the tree holds: another one after every applied change. One row, whose lock lets changes by one at a time. */
@MayChange()
@Entity('region_editions')
export class RegionEdition {
  @PrimaryColumn('text')
  name: string;

  @Column('uuid')
  edition: string;
}
