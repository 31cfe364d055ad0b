import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const MOST_LEFT_OUT = 100;
const MOST_SKILLS = 10;

/** More people who can do something. */
@InputType('MorePeopleInput', {
  description: 'So many more people with one skill, at home where it is wanted, free from 8 to 20.',
})
@ObjectType({
  description: 'So many more people with one skill, at home where it is wanted, free from 8 to 20.',
})
export class MorePeople {
  @Field({ description: 'Code of the skill; a licence that it wants is theirs.' })
  @IsString()
  @MaxLength(60)
  skill: string;

  @Field(() => Int, { description: 'How many, 1 to 1000.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  count: number;
}

/** What is tried beside a plan; nothing of it is sent. */
@InputType('WhatIfInput', { description: 'What is tried beside a plan; what is left out stays as it is.' })
@ObjectType({ description: 'What is tried beside a plan; what is null stays as it is.' })
export class WhatIf {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether fairness between communities counts for nothing.',
  })
  @IsOptional()
  @IsBoolean()
  withoutFairness?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Minutes between two shifts of one person, 0 to 720.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  bufferMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'How far somebody may live, 500 to 50,000 metres.' })
  @IsOptional()
  @IsInt()
  @Min(500)
  @Max(50_000)
  withinMetres?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What an urgent need counts for beside a long-term one, 1 to 100.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  urgentValue?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Needs to leave out, 100 at most.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LEFT_OUT)
  @IsUUID(undefined, { each: true })
  withoutNeedIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People to leave out, 100 at most.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LEFT_OUT)
  @IsUUID(undefined, { each: true })
  withoutVolunteerIds?: string[] | null;

  @Field(() => [MorePeople], {
    nullable: true,
    description: 'More people for some skills, 10 skills at most.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SKILLS)
  @ValidateNested({ each: true })
  @Type(() => MorePeople)
  morePeople?: MorePeople[] | null;
}
