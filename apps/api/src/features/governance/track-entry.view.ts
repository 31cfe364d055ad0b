import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { NamedCode } from '../coordination/index.js';
import { REGION_CODE } from '../regions/index.js';
import { TrackEntry } from './track-entry.entity.js';
import { TrackEntryAction } from './track-entry.rules.js';

/** An activity under an action track. */
@ArgsType()
export class EnterTrackEntryArgs {
  @Field(() => ID, { description: 'The community, 12 digits.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'Code of the action track.' })
  @IsString()
  @MaxLength(40)
  track: string;

  @Field({ description: 'What was done, 2 to 80 characters, without personal data.' })
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  title: string;

  @Field(() => DayScalar, { description: 'The day, not in the future.' })
  heldOn: Day;

  @Field(() => Int, { description: 'How many took part.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  participants: number;

  @Field({ description: 'Made up by the browser for this form: the same key twice makes one entry.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** A step of an entry. */
@ArgsType()
export class ActOnTrackEntryArgs extends OfVersion {
  @Field(() => TrackEntryAction, { description: 'What to do.' })
  @IsIn(Object.values(TrackEntryAction))
  action: TrackEntryAction;

  @Field(() => String, { nullable: true, description: 'Why it is withdrawn; at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Which entries to list. */
@ArgsType()
export class TrackEntryListArgs extends PageArgs {
  @Field(() => ID, { description: 'All communities below it.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => String, { nullable: true, description: 'Only of this track.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  track?: string | null;
}

/** Counts of a region. */
@ArgsType()
export class TrackCountsArgs {
  @Field(() => ID, { description: 'The region.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => DayScalar, { nullable: true, description: 'First day counted.' })
  @IsOptional()
  fromOn?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day counted.' })
  @IsOptional()
  toOn?: Day | null;
}

/** A list of entries. */
@ObjectType({ description: 'Entries of the register, newest first.' })
export class TrackEntryConnection extends connectionOf(TrackEntry) {}

/** What was done under one action track. */
@ObjectType({ description: 'What was done under one action track.' })
export class TrackCount {
  @Field(() => NamedCode, { description: 'The action track.' })
  track: NamedCode;

  @Field(() => Int, { description: 'Activities entered.' })
  activities: number;

  @Field(() => Int, { description: 'People who took part, each time counted.' })
  participants: number;

  @Field(() => Int, { description: 'Consultations decided.' })
  consultations: number;

  @Field(() => Int, { description: 'Needs that decisions led to.' })
  needs: number;
}

/** What was done in one unit below. */
@ObjectType({ description: 'What was done in one unit below, in the order of the codes.' })
export class TrackUnit {
  @Field(() => ID, { description: 'The unit.' })
  regionCode: string;

  @Field(() => Int, { description: 'Activities entered.' })
  activities: number;

  @Field(() => Int, { description: 'Consultations decided.' })
  consultations: number;
}

/** The action tracks of a region in figures. */
@ObjectType({ description: 'The action tracks of a region in figures.' })
export class TrackCounts {
  @Field(() => ID, { description: 'The region.' })
  regionCode: string;

  @Field(() => [TrackCount], { description: 'By track, in the order of the policy.' })
  tracks: TrackCount[];

  @Field(() => [TrackUnit], { description: 'By unit directly below; empty for a community.' })
  units: TrackUnit[];
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this entry, now or in another state.' })
export class AllowedTrackEntryAction {
  @Field(() => TrackEntryAction, { description: 'The action.' })
  action: TrackEntryAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
