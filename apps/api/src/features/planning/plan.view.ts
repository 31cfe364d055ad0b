import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Need } from '../needs/index.js';
import { REGION_CODE } from '../regions/index.js';
import { PlanDifference } from './plan-difference.entity.js';
import { PlanLine } from './plan-line.entity.js';
import {
  PlanAction,
  PlanChange,
  PlanDecision,
  PlanDifferenceChange,
  PlanSendingState,
} from './plan.rules.js';
import { WhatIf } from './what-if.view.js';

const MOST_LINES = 1000;

registerEnumType(PlanSendingState, {
  name: 'PlanSendingState',
  description: 'How far the invitation of a line is.',
});

/** A region and a week. */
@ArgsType()
export class PlanListArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => DayScalar, { description: 'The week’s Monday.' })
  weekOn: string;
}

/** Asking for a plan. */
@ArgsType()
export class MakePlanArgs extends PlanListArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Run again from this plan of the same region and week: what was pinned and excluded there holds.',
  })
  @IsOptional()
  @IsUUID()
  basedOnId?: string | null;

  @Field(() => WhatIf, {
    nullable: true,
    description:
      'To try something beside the plan named by basedOnId: shown as a difference to it, never confirmed.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => WhatIf)
  whatIf?: WhatIf | null;

  @Field({ description: 'Made up by the asker, so that a second tap makes no second plan.' })
  @IsString()
  @MaxLength(64)
  idempotencyKey: string;
}

/** Doing something with a plan. */
@ArgsType()
export class ActOnPlanArgs {
  @Field(() => ID, { description: 'The plan.' })
  @IsUUID()
  id: string;

  @Field(() => PlanAction, { description: 'What to do.' })
  @IsIn(['stop', 'confirm', 'discard'])
  action: PlanAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => [ID], {
    nullable: true,
    description:
      'To confirm: which added and moved lines to send; all that are not excluded when it is missing.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @IsUUID(undefined, { each: true })
  lineIds?: string[] | null;
}

/** Deciding on lines. */
@ArgsType()
export class DecideOnLinesArgs {
  @Field(() => ID, { description: 'The plan.' })
  @IsUUID()
  planId: string;

  @Field(() => [ID], { description: 'Lines of that plan with a person, 1 to 100.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  lineIds: string[];

  @Field(() => PlanDecision, { nullable: true, description: 'What is decided; null takes a decision back.' })
  @IsOptional()
  @IsIn(Object.values(PlanDecision))
  decision?: PlanDecision | null;
}

/** Taking back that somebody was excluded from a need. */
@ArgsType()
export class AllowAgainArgs {
  @Field(() => ID, { description: 'The plan that keeps the exclusion.' })
  @IsUUID()
  planId: string;

  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId: string;

  @Field(() => ID, { description: 'Who was excluded from it.' })
  @IsUUID()
  volunteerId: string;
}

/** Which lines of a plan to read. */
@ArgsType()
export class PlanLineArgs extends PageArgs {
  @Field(() => [PlanChange], { nullable: true, description: 'Only these changes.' })
  @IsOptional()
  @IsIn(Object.values(PlanChange), { each: true })
  changes?: PlanChange[] | null;

  @Field(() => ID, { nullable: true, description: 'Only needs below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only whoever is placed at this need.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => PlanSendingState, { nullable: true, description: 'Only lines whose invitation stands so.' })
  @IsOptional()
  @IsIn(Object.values(PlanSendingState))
  sending?: PlanSendingState | null;
}

/** Which differences to read. */
@ArgsType()
export class PlanDifferenceArgs extends PageArgs {
  @Field(() => PlanDifferenceChange, { nullable: true, description: 'Only these.' })
  @IsOptional()
  @IsIn(Object.values(PlanDifferenceChange))
  change?: PlanDifferenceChange | null;
}

/** How a what-if differs from the plan it stands beside. */
@ObjectType({ description: 'How a what-if differs from the plan it stands beside: what is lost first.' })
export class PlanDifferenceConnection extends connectionOf(PlanDifference) {}

/** How much of the plan before it a plan keeps. */
@ObjectType({ description: 'How much of the plan that it was run again from a plan keeps.' })
export class PlanAgainstBase {
  @Field(() => Int, { description: 'Pairs of a person and a need that both have.' })
  kept: number;

  @Field(() => Int, { description: 'Pairs that only the plan before has.' })
  dropped: number;

  @Field(() => Int, { description: 'Pairs that only this one has.' })
  added: number;
}

/** Lines of a plan. */
@ObjectType({ description: 'Lines of a plan: what stays unfilled first, then by need.' })
export class PlanLineConnection extends connectionOf(PlanLine) {}

/** How many lines of one kind. */
@ObjectType({ description: 'How many lines a plan has of one kind of change.' })
export class PlanChangeCount {
  @Field(() => PlanChange, { description: 'The kind of change.' })
  change: PlanChange;

  @Field(() => Int, { description: 'Lines; for unfilled the heads missing.' })
  count: number;
}

/** A need at which people serve instead. */
@ObjectType({ description: 'A need at which people serve who could fill the heads of another.' })
export class ServedInsteadNeed {
  @Field(() => Int, { description: 'How many; each person counts once, at the most urgent of their needs.' })
  people: number;

  @Field(() => Need, { nullable: true, description: 'The need.' })
  need: Need | null;
}

/** What confirming sends, or has sent. */
@ObjectType({ description: 'What confirming a plan would send now, and what it has sent.' })
export class PlanSending {
  @Field(() => Int, { description: 'Invitations that confirming would still send.' })
  toSend: number;

  @Field(() => Int, {
    description:
      'Invitations of earlier plans of the week that wait for an answer though it does not place those asked: confirming takes them back.',
  })
  toTakeBack: number;

  @Field(() => Int, {
    description: 'People it places who were excluded since: the plan was not made again yet.',
  })
  excluded: number;

  @Field(() => Int, { description: 'Invitations sent by it.' })
  sent: number;

  @Field(() => Int, {
    description: 'Lines whose invitation was refused, such as a need that closed meanwhile.',
  })
  refused: number;

  @Field(() => Int, { description: 'Of those sent, how many agreed.' })
  agreed: number;
}

/** One community of a plan on the map. */
@ObjectType({ description: 'How full a plan makes one community, with its point for a map.' })
export class PlanPlace {
  @Field(() => ID, { description: 'The community’s code.' })
  regionCode: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north; null when no point is known.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east; null when no point is known.' })
  longitude: number | null;

  @Field(() => Int, { description: 'Heads filled.' })
  filled: number;

  @Field(() => Int, { description: 'Heads missing.' })
  missing: number;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this plan, now or in another state.' })
export class AllowedPlanAction {
  @Field(() => PlanAction, { description: 'The action.' })
  action: PlanAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}

/** Which weeks to count. */
@ArgsType()
export class WeekCoverageArgs extends PlanListArgs {
  @Field(() => Int, { defaultValue: 8, description: 'How many weeks up to this one, 1 to 26.' })
  @IsInt()
  @Min(1)
  @Max(26)
  weeks: number = 8;
}

/** How many needs of a week somebody agreed to serve. */
@ObjectType({
  description: 'Needs of one week in one region, and how many of them have at least one confirmed person.',
})
export class WeekCoverage {
  @Field(() => ID, {
    description: 'The region directly below the one asked for, or itself when it is a community.',
  })
  regionCode: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => DayScalar, { description: 'The week’s Monday.' })
  weekOn: string;

  @Field(() => Int, { description: 'Public needs for volunteers whose time touches the week.' })
  needs: number;

  @Field(() => Int, {
    description:
      'Of them those with an accepted invitation, or a sign-up to one of their shifts in the week.',
  })
  confirmed: number;
}
