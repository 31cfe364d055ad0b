import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';

/** One record as the asker last read it. */
@ArgsType()
export class OfVersion {
  @Field(() => ID, { description: 'The record.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}
