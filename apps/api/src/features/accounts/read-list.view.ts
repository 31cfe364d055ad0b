import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE } from '../regions/index.js';
import { PersonalMatter } from './personal-read.entity.js';

const MOST_NAME = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which readings of personal data to list. */
@ArgsType()
export class ReadListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only in records at or below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only by this person.' })
  @IsOptional()
  @IsUUID()
  readerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only by readers with this in their name.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_NAME)
  text?: string | null;

  @Field(() => PersonalMatter, { nullable: true, description: 'Only readings of this.' })
  @IsOptional()
  @IsIn(Object.values(PersonalMatter))
  matter?: PersonalMatter | null;

  @Field(() => String, { nullable: true, description: 'From this day on, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to this day and on it, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}
