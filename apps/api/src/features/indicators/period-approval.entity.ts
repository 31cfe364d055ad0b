import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Progress } from './progress.rules.js';

registerEnumType(Progress, { name: 'Progress', description: 'How a figure stands to its target.' });

/** The value of a region's row for a period, approved for ever. Append-only: a correction is the next number. */
@ObjectType({
  description:
    'What a region approved for a period: value, numerator, denominator and the time of what went in. It stays for ever; a correction is a new one.',
})
@Entity('period_approvals')
export class PeriodApproval {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  @Column('text')
  pack: string;

  @Column('text')
  indicator: string;

  @Field({ description: 'The period.' })
  @Column('text')
  period: string;

  /** Of two that approve at one moment only one gets the number. */
  @Field(() => Int, { description: 'Counts the approvals of one period from 1.' })
  @Column('int')
  number: number;

  @Field(() => String, {
    nullable: true,
    description: 'The figure as it was shown; null when there was none.',
  })
  @Column('text', { nullable: true })
  value: string | null;

  @Field({ description: 'What was counted.' })
  @Column('numeric')
  numerator: string;

  @Field(() => String, { nullable: true, description: 'Of how many.' })
  @Column('numeric', { nullable: true })
  denominator: string | null;

  @Field(() => Progress, { description: 'How it stood to the target of that day.' })
  @Column('text')
  progress: Progress;

  @Field(() => [String], { description: 'The values of the target of that day.' })
  @Column('text', { array: true })
  targets: string[];

  @Field(() => Int, { nullable: true, description: 'How many had to report; null for a computed row.' })
  @Column('int', { nullable: true })
  due: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them had reported.' })
  @Column('int', { nullable: true })
  reported: number | null;

  @Field(() => Date, { description: 'The time of what went in.' })
  @Column('timestamptz')
  asOf: Date;

  @Field(() => String, { nullable: true, description: 'Why it corrects the one before; null for the first.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid')
  approvedById: string;

  @Field(() => Date, { description: 'When it was approved.' })
  @Column('timestamptz')
  approvedAt: Date;
}
