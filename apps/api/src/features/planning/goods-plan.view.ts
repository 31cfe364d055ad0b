import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';
import { GoodsPlanLine } from './goods-plan.entity.js';

/** Of which region. */
@ArgsType()
export class GoodsPlanArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** Asking for a plan of goods. */
@ArgsType()
export class MakeGoodsPlanArgs extends GoodsPlanArgs {
  @Field({ description: 'Made up by the asker, so that a second tap makes no second plan.' })
  @IsString()
  @MaxLength(64)
  idempotencyKey: string;
}

/** Which lines of a plan of goods to read. */
@ArgsType()
export class GoodsLineArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only what is missing, or only what is given.' })
  @IsOptional()
  @IsBoolean()
  isMissing?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only parts of this name.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;
}

/** Which suggestions to a charity to read. */
@ArgsType()
export class GoodsToGiveArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose need has a project that can receive them, or only those without.',
  })
  @IsOptional()
  @IsBoolean()
  isReady?: boolean | null;
}

/** Allocating lines. */
@ArgsType()
export class AllocateGoodsArgs {
  @Field(() => [ID], { description: 'Lines with a lot, 1 to 50.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  lineIds: string[];
}

/** Excluding a lot from a part, or taking that back. */
@ArgsType()
export class ExcludeGoodsArgs {
  @Field(() => ID, { description: 'A line with a lot that is not allocated.' })
  @IsUUID()
  lineId: string;

  @Field({ description: 'Whether the lot is not to go to the part; false takes that back.' })
  @IsBoolean()
  isExcluded: boolean;
}

/** Lines of a plan of goods. */
@ObjectType({ description: 'Lines of a plan of goods: what is missing first, then the most urgent needs.' })
export class GoodsPlanLineConnection extends connectionOf(GoodsPlanLine) {}
