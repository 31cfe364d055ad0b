import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { ReportFinding } from './checks.rules.js';
import { ReportAction, ReportState } from './report.rules.js';

registerEnumType(ReportState, { name: 'ReportState', description: 'Where a report stands on its way up.' });
registerEnumType(ReportAction, { name: 'ReportAction', description: 'What can be done with a report.' });
registerEnumType(ReportFinding, {
  name: 'ReportFinding',
  description: 'What asks for a second look at a reported figure.',
});

/** A figure that the lowest level enters once: one a row, region and period, in versions. */
@ObjectType({
  description:
    'A figure that the lowest level enters once for a period; it goes up level by level until it is locked, and is then only corrected by a new version.',
})
@MayChange()
@Entity('indicator_reports')
export class IndicatorReport {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region the figure is of.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Code of the policy pack.' })
  @Column('text')
  pack: string;

  @Column('text')
  indicator: string;

  @Field({ description: 'The period: 2025, 2025Q3 or 2025-07.' })
  @Column('text')
  period: string;

  @Field(() => Int, { description: 'Counts the versions of one figure from 1.' })
  @Column('int')
  number: number;

  @Field(() => ReportState, { description: 'Where it stands.' })
  @Column('text')
  state: ReportState;

  @Field(() => ID, { description: 'The region that holds it.' })
  @Column('text')
  heldCode: string;

  @Field(() => ID, { description: 'The region at which it is locked.' })
  @Column('text')
  topCode: string;

  @Field({ description: 'What was counted.' })
  @Column('numeric')
  numerator: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of how many; null where the row takes it from elsewhere.',
  })
  @Column('numeric', { nullable: true })
  denominator: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The figure as the region published it, where it did.',
  })
  @Column('text', { nullable: true })
  stated: string | null;

  @Field({ description: 'Remarks of who entered it.' })
  @Column('text')
  note: string;

  @Field(() => String, { nullable: true, description: 'Why it came back, or why it is corrected.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  madeById: string;

  @Field(() => Date, { description: 'When it was begun.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'Since when it is in this state.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** One step of a report with the figures as they then were. Append-only. */
@ObjectType({ description: 'One step of a report, with its figures as they then were.' })
@Entity('report_steps')
export class ReportStep {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  reportId: string;

  @Field(() => ReportAction, { description: 'What was done.' })
  @Column('text')
  action: ReportAction;

  @Field(() => ReportState, { description: 'Where it stood afterwards.' })
  @Column('text')
  state: ReportState;

  @Field(() => ID, { description: 'The region that held it afterwards.' })
  @Column('text')
  heldCode: string;

  @Field({ description: 'What was counted.' })
  @Column('numeric')
  numerator: string;

  @Field(() => String, { nullable: true, description: 'Of how many.' })
  @Column('numeric', { nullable: true })
  denominator: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid')
  byId: string;

  @Field(() => Date, { description: 'When.' })
  @Column('timestamptz')
  at: Date;
}
