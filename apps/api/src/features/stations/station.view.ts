import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { REGION_CODE } from '../regions/index.js';
import { ServiceStation } from './station.entity.js';
import { StationAction, StationKind, StationState } from './station.rules.js';

/** What is written of a station. */
@InputType({ description: 'What is written of a station.' })
export class StationInput {
  @Field({ description: 'Name on its door, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  name: string;

  @Field(() => StationKind, { description: 'What kind of place it is.' })
  @IsIn(Object.values(StationKind))
  kind: StationKind;

  @Field(() => ID, { description: 'Region it serves, of a level its kind stands at.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Station above it, of a kind that leads it, in the same region or one above.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field({ defaultValue: '', description: 'Where it is, as the public may know; at most 100 characters.' })
  @IsString()
  @MaxLength(100)
  address: string = '';

  @Field({ description: 'Day it opened, YYYY-MM-DD, not after today.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  openedOn: string;
}

/** Entering a station into the register. */
@ArgsType()
export class RegisterStationArgs {
  @Field(() => StationInput, { description: 'All of it, as it shall be.' })
  @ValidateNested()
  @Type(() => StationInput)
  input: StationInput;
}

/** Changing an entry. */
@ArgsType()
export class EditStationArgs extends RegisterStationArgs {
  @Field(() => ID, { description: 'The station.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** A plain action on a station. */
@ArgsType()
export class ActOnStationArgs extends OfVersion {
  @Field(() => StationAction, { description: 'What to do: close or reopen.' })
  @IsIn(Object.values(StationAction))
  action: StationAction;
}

/** Names one station. */
@ArgsType()
export class StationArgs {
  @Field(() => ID, { description: 'The station.' })
  @IsUUID()
  id: string;
}

/** Which stations to list. */
@ArgsType()
export class StationListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region they serve, with all below it.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => StationKind, { nullable: true, description: 'Only of this kind.' })
  @IsOptional()
  @IsIn(Object.values(StationKind))
  kind?: StationKind | null;

  @Field(() => ID, { nullable: true, description: 'Only those right below this station.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this organization runs.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => StationState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(StationState))
  state?: StationState | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string | null;
}

/** A station that is to be, whose leader is looked for. */
@ArgsType()
export class StationLeadersArgs {
  @Field(() => StationKind, { description: 'What kind of place it is.' })
  @IsIn(Object.values(StationKind))
  kind: StationKind;

  @Field(() => ID, { description: 'Region it serves.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** A list of stations. */
@ObjectType({ description: 'A list of stations, newest first.' })
export class ServiceStationConnection extends connectionOf(ServiceStation) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this station, now or in another state.' })
export class AllowedStationAction {
  @Field(() => StationAction, { description: 'The action.' })
  action: StationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}
