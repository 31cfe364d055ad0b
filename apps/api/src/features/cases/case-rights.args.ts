import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** Giving the right to approve one's own work. */
@ArgsType()
export class GiveCaseRightArgs {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  workerId: string;

  @Field(() => DayScalar, { description: 'Last day, at most 366 days ahead.' })
  toOn: string;

  @Field({ description: 'Why there is nobody else to approve, 2 to 300 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  reason: string;
}
