import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Finding } from './finding.entity.js';
import { FindingAction, FindingState, Severity } from './finding.rules.js';

/** Something found on a visit. */
@ArgsType()
export class NoteFindingArgs {
  @Field(() => ID, { description: 'The visit.' })
  @IsUUID()
  visitId: string;

  @Field(() => Int, { nullable: true, description: 'Place of the item in the checklist, from 0.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(39)
  item?: number | null;

  @Field(() => Severity, { description: 'How grave it is.' })
  @IsIn(Object.values(Severity))
  severity: Severity;

  @Field({ description: 'The finding in one line, 2 to 60 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  title: string;

  @Field({ description: 'What was found, 4 to 1,000 characters, without personal data.' })
  @IsString()
  @MinLength(4)
  @MaxLength(1000)
  words: string;

  @Field({ description: 'Whether it is to be put right; else it is only noted.' })
  @IsBoolean()
  isDemanded: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day for it; else the policy’s clock decides.',
  })
  @IsOptional()
  dueOn?: Day | null;

  @Field({ description: 'Made up by the browser for this form: the same key twice notes one finding.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** A step of a finding. */
@ArgsType()
export class ActOnFindingArgs extends OfVersion {
  @Field(() => FindingAction, { description: 'What to do.' })
  @IsIn(Object.values(FindingAction))
  action: FindingAction;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, or why; at most 1,000 characters; some actions demand it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  words?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day, where the step sets one.' })
  @IsOptional()
  dueOn?: Day | null;
}

/** Which findings to list. */
@ArgsType()
export class FindingListArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only those about the asker’s own desk or organization.' })
  @IsBoolean()
  isOwn: boolean = false;

  @Field(() => [FindingState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(FindingState), { each: true })
  states?: FindingState[] | null;
}

/** A list of findings. */
@ObjectType({ description: 'Findings, newest first.' })
export class FindingConnection extends connectionOf(Finding) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this finding, now or in another state.' })
export class AllowedFindingAction {
  @Field(() => FindingAction, { description: 'The action.' })
  action: FindingAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants words.' })
  wantsWords: boolean;

  @Field({ description: 'Whether it sets a last day.' })
  setsClock: boolean;
}
