import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { connectionOf } from '../../platform/graphql/connection.js';
import { HandOver } from './hand-over.entity.js';
import { HandOverAction } from './hand-over.rules.js';

/** Proposing that a role's matters pass on. */
@ArgsType()
export class ProposeHandOverArgs {
  @Field(() => ID, {
    description: 'The role that is left: the asker’s own, or one below the asker’s region.',
  })
  @IsUUID()
  grantId: string;

  @Field(() => ID, { description: 'Who takes over: somebody who holds the same role at the same place.' })
  @IsUUID()
  toPersonId: string;

  @Field({ defaultValue: '', description: 'Words for the receiver, at most 500 characters.' })
  @IsString()
  @MaxLength(500)
  note: string = '';
}

/** An answer to a hand-over. */
@ArgsType()
export class ActOnHandOverArgs {
  @Field(() => ID, { description: 'The hand-over.' })
  @IsUUID()
  id: string;

  @Field(() => HandOverAction, { description: 'What to do.' })
  @IsIn(Object.values(HandOverAction))
  action: HandOverAction;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why; a declined one wants it; at most 300 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** A role of which the matters can be handed over. */
@ArgsType()
export class HandOverGrantArgs {
  @Field(() => ID, { description: 'The role that is left.' })
  @IsUUID()
  grantId: string;
}

/** A list of hand-overs. */
@ObjectType({ description: 'Hand-overs, newest first.' })
export class HandOverConnection extends connectionOf(HandOver) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this hand-over, now or in another state.' })
export class AllowedHandOverAction {
  @Field(() => HandOverAction, { description: 'The action.' })
  action: HandOverAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
