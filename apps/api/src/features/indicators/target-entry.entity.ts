import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Direction, EvidenceMark, IndicatorUnit } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { TargetField } from './target.rules.js';

registerEnumType(TargetField, {
  name: 'TargetField',
  description: 'Which value of a row an entry is about.',
});
registerEnumType(EvidenceMark, {
  name: 'EvidenceMark',
  description: 'How far a statement was checked against its source.',
});
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which side of its target a figure must reach.',
});
registerEnumType(IndicatorUnit, { name: 'IndicatorUnit', description: 'What an indicator counts in.' });

/** A target or base that an administrator entered with its source. Append-only: later ones supersede it. */
@ObjectType({
  description:
    'A target or base value that an administrator entered for a row, with its source: it holds from a day on, and is never edited.',
})
@Entity('target_entries')
export class TargetEntry {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region it holds in, with all below.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Code of the policy pack.' })
  @Column('text')
  pack: string;

  @Field({ description: 'Code of the row within the pack.' })
  @Column('text')
  indicator: string;

  @Field(() => TargetField, { description: 'Target or base.' })
  @Column('text')
  field: TargetField;

  /** Of two that enter at one moment only one gets the number. */
  @Field(() => Int, { description: 'Counts the entries of a row, field and region from 1.' })
  @Column('int')
  number: number;

  @Field(() => DayScalar, { description: 'The day from which it holds.' })
  @Column('date')
  fromOn: string;

  @Field(() => Int, { description: 'The year the value is for.' })
  @Column('int')
  year: number;

  @Field({ description: 'The value, as its source prints it.' })
  @Column('text')
  value: string;

  @Column('text', { nullable: true })
  unit: IndicatorUnit | null;

  @Column('text', { nullable: true })
  direction: Direction | null;

  @Column('text', { nullable: true })
  nameZh: string | null;

  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field({ description: 'The document it rests on.' })
  @Column('text')
  document: string;

  @Field(() => String, { nullable: true, description: 'The number of the document.' })
  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Field(() => DayScalar, { description: 'The day the document was issued.' })
  @Column('date')
  issuedOn: string;

  @Field(() => EvidenceMark, { description: 'How far it was checked.' })
  @Column('text')
  evidence: EvidenceMark;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;
}
