import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { Day } from '@wushe/values';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ActionItem } from './action-item.entity.js';
import { ActionItemAction, ActionItemState } from './action-item.rules.js';
import { PartyInput } from './party.view.js';

/** What a meeting agreed. */
@ArgsType()
export class OpenActionItemArgs {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field({ description: 'What is to be done, 2 to 120 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  title: string;

  @Field(() => PartyInput, { description: 'Who does it: a desk or an organization.' })
  @ValidateNested()
  @Type(() => PartyInput)
  owner: PartyInput;

  @Field(() => ID, { nullable: true, description: 'The person at that desk who looks after it.' })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The need it is for, one that the asker sees.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day for it; else the policy’s clock decides.',
  })
  @IsOptional()
  dueOn?: Day | null;

  @Field({ description: 'Made up by the browser for this form: the same key twice makes one item.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Whose people to list. */
@ArgsType()
export class ItemPeopleArgs {
  @Field(() => ID, { description: 'The meeting that could agree on an item.' })
  @IsUUID()
  meetingId: string;

  @Field(() => PartyInput, { description: 'The desk that could own it.' })
  @ValidateNested()
  @Type(() => PartyInput)
  owner: PartyInput;
}

/** A step of an action item. */
@ArgsType()
export class ActOnActionItemArgs {
  @Field(() => ID, { description: 'The action item.' })
  @IsUUID()
  id: string;

  @Field(() => ActionItemAction, { description: 'What to do.' })
  @IsIn(Object.values(ActionItemAction))
  action: ActionItemAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, or why; at most 500 characters; some actions demand it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  words?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The new last day, where the step sets one.' })
  @IsOptional()
  dueOn?: Day | null;
}

/** Which action items to list. */
@ArgsType()
export class ActionItemListArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only those that the hat worn owns.' })
  @IsBoolean()
  isOwn: boolean = false;

  @Field(() => [ActionItemState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(ActionItemState), { each: true })
  states?: ActionItemState[] | null;
}

/** A list of action items. */
@ObjectType({ description: 'Action items, newest first.' })
export class ActionItemConnection extends connectionOf(ActionItem) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this item, now or in another state.' })
export class AllowedActionItemAction {
  @Field(() => ActionItemAction, { description: 'The action.' })
  action: ActionItemAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants words.' })
  wantsWords: boolean;

  @Field({ description: 'Whether it sets a new last day.' })
  setsClock: boolean;
}
