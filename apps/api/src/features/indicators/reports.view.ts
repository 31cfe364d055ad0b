import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { RefusalCode } from '../../platform/refusal.js';
import { Region, REGION_CODE } from '../regions/index.js';
import { BaseFigure } from './base-figure.entity.js';
import { ReportFinding } from './checks.rules.js';
import { IndicatorArgs } from './figures.view.js';
import { Indicator } from './indicator.view.js';
import { IndicatorReport } from './report.entity.js';
import { ReportAction, reportSteps, TOGETHER } from './report.rules.js';
import { DECIMAL } from './target-entry.view.js';

/** Steps that are one tap, or one with a reason; saving and correcting carry more. */
const PLAIN = Object.keys(reportSteps).filter((action) => action !== 'save' && action !== 'correct');

/** Reports in a list. */
@ObjectType({ description: 'Reports, the oldest first.' })
export class IndicatorReportConnection extends connectionOf(IndicatorReport) {}

/** A period and its report. */
@ObjectType({ description: 'A period and the newest version of its report.' })
export class ReportPeriod {
  @Field({ description: 'The period.' })
  period: string;

  @Field({ description: 'Whether it is over.' })
  isOver: boolean;

  @Field(() => IndicatorReport, { nullable: true, description: 'Null until somebody begins one.' })
  report: IndicatorReport | null;
}

/** What a region has to report. */
@ObjectType({ description: 'A row that a region reports itself, with its last periods.' })
export class ReportTask {
  @Field(() => Indicator, { description: 'The row.' })
  indicator: Indicator;

  @Field(() => [ReportPeriod], { description: 'The present period and the two before, the latest first.' })
  periods: ReportPeriod[];
}

/** What is needed to fill in one figure. */
@ObjectType({ description: 'One figure to report, with all that helps to fill it in.' })
export class ReportSheet {
  @Field(() => Indicator, { description: 'The row.' })
  indicator: Indicator;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field({ description: 'The period.' })
  period: string;

  @Field(() => [IndicatorReport], { description: 'Every version, the newest first.' })
  versions: IndicatorReport[];

  @Field(() => String, {
    nullable: true,
    description: 'What it will be divided by, where that is not reported.',
  })
  divisor: string | null;

  @Field(() => [BaseFigure], {
    description: 'The base figures that tell this, with source and day; several where units came together.',
  })
  bases: BaseFigure[];

  @Field({ description: 'Whether the asker may begin a report.' })
  mayBegin: boolean;
}

/** How complete the reports of a region are. */
@ObjectType({ description: 'How many had to report in a region, and how far their reports are.' })
export class Completeness {
  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, { description: 'How many have to report.' })
  due: number;

  @Field(() => Int, { description: 'How many handed in.' })
  handedIn: number;

  @Field(() => Int, { description: 'How many of these are locked.' })
  locked: number;
}

/** A figure that asks for a second look. */
@ObjectType({ description: 'A reported figure that asks for a second look, and why.' })
export class CheckedReport {
  @Field(() => IndicatorReport, { description: 'The report.' })
  report: IndicatorReport;

  @Field(() => [ReportFinding], { description: 'Why.' })
  findings: ReportFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'The modified z-score among the figures of one level and parent, where it stands out.',
  })
  score: string | null;
}

/** The checks of one row and period. */
@ObjectType({
  description: 'Who has not reported, and which figures ask for a second look; in the order of codes.',
})
export class ReportChecks {
  @Field(() => [Completeness], { description: 'The region itself first, then each right below.' })
  completeness: Completeness[];

  @Field(() => [Region], { description: 'Regions that have not handed in, at most 200.' })
  missing: Region[];

  @Field(() => [CheckedReport], { description: 'At most 200.' })
  findings: CheckedReport[];
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this report, now or in another state.' })
export class AllowedReportAction {
  @Field(() => ReportAction, { description: 'The action.' })
  action: ReportAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants words.' })
  needsReason: boolean;
}

/** Whose reports wait. */
@ArgsType()
export class ReportQueueArgs extends PageArgs {
  @Field(() => ID, { description: 'The region whose step is next.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Whose tasks. */
@ArgsType()
export class ReportTasksArgs {
  @Field(() => ID, { description: 'The region that reports.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Beginning or changing a report. */
@ArgsType()
export class SaveReportArgs extends IndicatorArgs {
  @Field(() => Int, { description: 'The version read; 0 begins one.' })
  @IsInt()
  @Min(0)
  version: number;

  @Field({ description: 'What was counted: at most 12 digits and 4 decimal places.' })
  @Matches(DECIMAL)
  numerator: string;

  @Field(() => String, { nullable: true, description: 'Of how many; exactly where the row asks for it.' })
  @IsOptional()
  @Matches(DECIMAL)
  denominator?: string | null;

  @Field(() => String, { nullable: true, description: 'The figure as the region published it.' })
  @IsOptional()
  @Matches(DECIMAL)
  stated?: string | null;

  @Field({ defaultValue: '', description: 'Remarks, at most 300 characters.' })
  @IsString()
  @MaxLength(300)
  note: string = '';
}

/** Naming a report. */
@ArgsType()
export class ReportArgs {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id: string;
}

/** Taking a step with a report. */
@ArgsType()
export class ActOnReportArgs extends ReportArgs {
  @Field(() => ReportAction, { description: 'What to do.' })
  @IsIn(PLAIN)
  action: ReportAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why, 2 to 300 characters, where the action asks for it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** A report as it was read. */
@InputType({ description: 'A report and the version read.' })
export class ReadReportInput {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** Taking the same step with many reports. */
@ArgsType()
export class ActOnReportsArgs {
  @Field(() => ReportAction, { description: 'What to do: accept or approve.' })
  @IsIn(TOGETHER)
  action: ReportAction;

  @Field(() => [ReadReportInput], { description: 'The reports, 1 to 200, each once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: ReadReportInput) => id)
  @ValidateNested({ each: true })
  @Type(() => ReadReportInput)
  reports: ReadReportInput[];
}

/** What became of one of many. */
@ObjectType({ description: 'What became of one report of many that were taken together.' })
export class ReportOutcome {
  @Field(() => ID, { description: 'The report.' })
  id: string;

  @Field(() => IndicatorReport, {
    nullable: true,
    description: 'As it stands now; null where the asker may not see it.',
  })
  report: IndicatorReport | null;

  @Field(() => RefusalCode, {
    nullable: true,
    description: 'Why it was left as it was; null: the step is taken.',
  })
  refusal: RefusalCode | null;

  @Field(() => [ReportFinding], { description: 'What asks for a second look, where that is why.' })
  findings: readonly ReportFinding[];
}

/** Correcting a locked report. */
@ArgsType()
export class CorrectReportArgs extends ReportArgs {
  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field({ description: 'Why, 2 to 300 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  reason: string;
}
