import { ArgsType, Field } from '@nestjs/graphql';
import { IsBoolean, IsString, MaxLength } from 'class-validator';

/** The code of a case. */
@ArgsType()
export class CaseCodeArgs {
  @Field({ description: 'Twelve digits, with or without spaces.' })
  @IsString()
  @MaxLength(40)
  code: string;
}

/** Asking for a copy or for erasure. */
@ArgsType()
export class AskForMyCaseArgs extends CaseCodeArgs {
  @Field(() => Boolean, { description: 'Erasure, not a copy.' })
  @IsBoolean()
  isErasure: boolean;
}
