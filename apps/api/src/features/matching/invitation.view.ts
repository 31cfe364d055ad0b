import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Invitation } from './invitation.entity.js';
import { InvitationAction, InvitationState } from './invitation.rules.js';

/** Inviting candidates that were suggested. */
@ArgsType()
export class InviteArgs {
  @Field(() => ID, { description: 'The view of suggestions they were shown in.' })
  @IsUUID()
  viewId: string;

  @Field(() => [ID], { description: 'Candidates of that view, 1 to 20.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

/** An answer to an invitation, or taking it back. */
@ArgsType()
export class ActOnInvitationArgs {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID()
  id: string;

  @Field(() => InvitationAction, { description: 'What to do.' })
  @IsIn(Object.values(InvitationAction))
  action: InvitationAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is declined, at most 300 characters, without personal data.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Which invitations to list. */
@ArgsType()
export class InvitationListArgs extends PageArgs {
  @Field(() => [InvitationState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(InvitationState), { each: true })
  states?: InvitationState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those to this need.' })
  @IsOptional()
  @IsUUID()
  needId?: string | null;

  @Field({
    defaultValue: false,
    description: 'Only those to the asker or the own organization, whatever else the hat reaches.',
  })
  @IsBoolean()
  isMine: boolean = false;
}

/** How the invitations to a need were answered; somebody invited twice counts by the newest. */
@ObjectType({
  description: 'How the invited answered; who was invited more than once counts by the newest invitation.',
})
export class InvitationAnswers {
  @Field(() => Int, { description: 'Said yes.' })
  accepted: number;

  @Field(() => Int, { description: 'Said no.' })
  declined: number;

  @Field(() => Int, { description: 'Have not answered yet.' })
  waiting: number;

  @Field(() => Int, { description: 'Did not answer in time, or the invitation was taken back.' })
  ended: number;
}

/** When and where somebody agreed to help. */
@ObjectType({ description: 'When and where a need took place when the asker said yes to it.' })
export class AgreedTerms {
  @Field(() => Date, { nullable: true, description: 'Earliest start; null where no time was set.' })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Latest end.' })
  endsAt: Date | null;

  @Field({ description: 'Where.' })
  place: string;
}

/** A list of invitations. */
@ObjectType({ description: 'A list of invitations, newest first.' })
export class InvitationConnection extends connectionOf(Invitation) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this invitation, now or in another state.' })
export class AllowedInvitationAction {
  @Field(() => InvitationAction, { description: 'The action.' })
  action: InvitationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}
