import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { Activity } from './activity.entity.js';
import { OwnServiceStep } from './own-service.rules.js';

registerEnumType(OwnServiceStep, {
  name: 'OwnServiceStep',
  description: 'What a community does next for a need that it serves itself.',
});

/** What a community holds for a need of its own that no project serves. */
@ObjectType({ description: 'What a community holds for a need of its own that no project serves.' })
export class OwnService {
  @Field(() => OwnServiceStep, { description: 'What comes next.' })
  step: OwnServiceStep;

  @Field(() => [Activity], { description: 'The activities it held for the need itself, newest first.' })
  activities: Activity[];
}

/** A need that its community served itself. */
@ArgsType()
export class AcceptOwnServiceArgs {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId: string;

  @Field(() => Int, { description: 'The need’s version that was read.' })
  @IsInt()
  version: number;

  @Field(() => Int, { description: 'How many people were really served, 1 to 1,000,000.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  servedCount: number;
}
