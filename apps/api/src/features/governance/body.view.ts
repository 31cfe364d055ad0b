import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { REGION_CODE } from '../regions/index.js';
import { BodyAction, BodyKind, BodyPost } from './body.rules.js';

/** What is written of a body. */
@InputType({ description: 'What is written of a self-governance body.' })
export class BodyInput {
  @Field(() => ID, { description: 'The community, 12 digits.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => BodyKind, { description: 'What it is.' })
  @IsIn(Object.values(BodyKind))
  kind: BodyKind;

  @Field({ description: 'Its name, 2 to 40 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(40)
  name: string;

  @Field(() => DayScalar, { description: 'First day of the term.' })
  termStartsOn: Day;

  @Field(() => DayScalar, { description: 'Last day of the term.' })
  termEndsOn: Day;
}

/** Entering a body. */
@ArgsType()
export class RegisterBodyArgs {
  @Field(() => BodyInput, { description: 'What is written of it.' })
  @ValidateNested()
  @Type(() => BodyInput)
  input: BodyInput;
}

/** A step of a body; each takes what it needs of the rest. */
@ArgsType()
export class ActOnBodyArgs extends OfVersion {
  @Field(() => BodyAction, { description: 'What to do.' })
  @IsIn(Object.values(BodyAction))
  action: BodyAction;

  @Field(() => String, { nullable: true, description: 'rename: the new name, 2 to 40 characters.' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(40)
  name?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'beginTerm, seat: the first day.' })
  @IsOptional()
  startsOn?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'beginTerm, seat: the last day.' })
  @IsOptional()
  endsOn?: Day | null;

  @Field(() => BodyPost, { nullable: true, description: 'seat: the post.' })
  @IsOptional()
  @IsIn(Object.values(BodyPost))
  post?: BodyPost | null;

  @Field(() => ID, { nullable: true, description: 'unseat: the seat that is left today.' })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;
}

/** Names a region. */
@ArgsType()
export class GovernedRegionArgs {
  @Field(() => ID, { description: 'The region; all communities below it are meant.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this body, now or in another state.' })
export class AllowedBodyAction {
  @Field(() => BodyAction, { description: 'The action.' })
  action: BodyAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
