import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength, Min, MinLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Region, REGION_CODE } from '../regions/index.js';
import { Indicator } from './indicator.view.js';
import { PeriodApproval } from './period-approval.entity.js';
import { PERIOD } from './period.rules.js';
import { Progress } from './progress.rules.js';
import { ReportState } from './report.rules.js';
import { KEBAB } from './target-entry.view.js';

/** What kind of thing a count's units are. */
export const CountedUnitKind = { region: 'region', station: 'station', need: 'need' } as const;
export type CountedUnitKind = (typeof CountedUnitKind)[keyof typeof CountedUnitKind];
registerEnumType(CountedUnitKind, { name: 'CountedUnitKind', description: 'What the units of a count are.' });

/** A value of a target and whether it is reached. */
@ObjectType({ description: 'One value of a target, and whether the figure itself reaches it.' })
export class TargetReached {
  @Field({ description: 'The value.' })
  value: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is reached; null where nothing can be compared.',
  })
  isMet: boolean | null;
}

/** The figure of a row at a region and period. */
@ObjectType({
  description: 'The figure of a row at a region and period, as it stands now, beside what was approved.',
})
export class IndicatorFigure {
  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Indicator, { description: 'The row, as it holds there.' })
  indicator: Indicator;

  @Field({ description: 'The period.' })
  period: string;

  @Field(() => Progress, { description: 'How it stands to the target.' })
  progress: Progress;

  @Field(() => String, {
    nullable: true,
    description: 'The figure in the row’s unit, cut off; null when there is none.',
  })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'What was counted.' })
  numerator: string | null;

  @Field(() => String, { nullable: true, description: 'Of how many.' })
  denominator: string | null;

  @Field(() => [TargetReached], { description: 'Each value of the target in force.' })
  targets: TargetReached[];

  @Field(() => Int, { nullable: true, description: 'The year of the target in force.' })
  targetYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Units that miss a target each of them must reach.' })
  unitsShort: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have to report; null for a computed row.' })
  due: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them did.' })
  reported: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the reports counted are not locked yet; null for a computed row.',
  })
  unsettled: number | null;

  baseIds: readonly string[];

  @Field(() => PeriodApproval, { nullable: true, description: 'What was approved last for the period.' })
  approved: PeriodApproval | null;

  @Field(() => String, {
    nullable: true,
    description: 'The figure now less the approved one, with its sign.',
  })
  difference: string | null;
}

/** All rows of a region. */
@ObjectType({ description: 'The rows of every policy that holds at a region.' })
export class IndicatorTable {
  @Field(() => [IndicatorFigure], { description: 'In the order of the policies.' })
  figures: IndicatorFigure[];

  @Field(() => [Region], { description: 'The region and those above it that the asker may see.' })
  path: Region[];

  @Field(() => Date, { description: 'When it was counted.' })
  asOf: Date;
}

/** One row in full. */
@ObjectType({ description: 'One row at a region in full.' })
export class IndicatorPage {
  @Field(() => IndicatorFigure, { description: 'The region’s own figure.' })
  own: IndicatorFigure;

  @Field(() => [IndicatorFigure], { description: 'Each region right below, in the order of their codes.' })
  below: IndicatorFigure[];

  @Field(() => [PeriodApproval], { description: 'What was approved for this period, the last first.' })
  approvals: PeriodApproval[];

  @Field(() => [PeriodApproval], {
    description: 'The last approval of each of the last eight periods, oldest first.',
  })
  trend: PeriodApproval[];

  @Field(() => [Region], { description: 'The region and those above it that the asker may see.' })
  path: Region[];

  @Field({ description: 'Whether the asker may approve this period now.' })
  mayApprove: boolean;

  @Field(() => Date, { description: 'When it was counted.' })
  asOf: Date;
}

/** A unit behind a figure. */
@ObjectType({ description: 'One unit behind a figure: what it counts, and where it opens.' })
export class CountedUnit {
  @Field(() => ID, { description: 'Its id or code.' })
  key: string;

  @Field(() => CountedUnitKind, { description: 'What it is.' })
  kind: CountedUnitKind;

  @Field({ description: 'Its name or number.' })
  title: string;

  @Field(() => ID, { description: 'The region it lies in.' })
  regionCode: string;

  @Field({ description: 'How much it counts; "0" for one that counts nothing.' })
  amount: string;

  @Field(() => String, { nullable: true, description: 'Of how many, where it reported that too.' })
  denominator: string | null;

  @Field(() => ReportState, { nullable: true, description: 'Where its report stands; null without one.' })
  reportState: ReportState | null;
}

/** The list behind a figure. */
@ObjectType({ description: 'The units behind a figure, in the order of their codes.' })
export class CountedUnitConnection extends connectionOf(CountedUnit) {}

/** A region and a day. */
@ArgsType()
export class IndicatorTableArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'A day of the periods to show; today when missing.',
  })
  @IsOptional()
  on?: Day | null;
}

/** A row at a region and period. */
@ArgsType()
export class IndicatorArgs {
  @Field({ description: 'Code of the pack.' })
  @Matches(KEBAB)
  @MaxLength(60)
  pack: string;

  @Field({ description: 'Code of the row.' })
  @Matches(KEBAB)
  @MaxLength(60)
  indicator: string;

  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'The period, in the row’s frequency: 2025, 2025Q3 or 2025-07.' })
  @Matches(PERIOD)
  period: string;
}

/** Which units behind a figure to list. */
@ArgsType()
export class CountedUnitsArgs extends PageArgs {
  @Field({ description: 'Code of the pack.' })
  @Matches(KEBAB)
  pack: string;

  @Field({ description: 'Code of the row.' })
  @Matches(KEBAB)
  indicator: string;

  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'The period.' })
  @Matches(PERIOD)
  period: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that count, or only those that do not.' })
  @IsOptional()
  @IsBoolean()
  isCounted?: boolean | null;
}

/** Approving a period. */
@ArgsType()
export class ApprovePeriodArgs extends IndicatorArgs {
  @Field(() => Int, { description: 'The number of the approval read last; 0 for none.' })
  @IsInt()
  @Min(0)
  after: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it corrects the one before, 2 to 300 characters.',
  })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  reason?: string | null;
}
