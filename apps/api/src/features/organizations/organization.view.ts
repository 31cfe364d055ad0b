import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { SocialOrganization } from './organization.entity.js';
import {
  AssessmentGrade,
  OrganizationAction,
  OrganizationKind,
  OrganizationState,
  RegistrationType,
} from './organization.rules.js';

/** What an organization says of itself. */
@InputType({ description: 'What an organization says of itself.' })
export class OrganizationInput {
  @Field({ description: 'Official name, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  name: string;

  @Field(() => ID, { description: 'Region of its seat: a county, township or community.' })
  @Matches(/^\d{6}(\d{3}(\d{3})?)?$/)
  regionCode: string;

  @Field(() => RegistrationType, { description: 'How it is known to the authorities.' })
  @IsIn(Object.values(RegistrationType))
  registrationType: RegistrationType;

  @Field(() => OrganizationKind, { description: 'What kind of body it is.' })
  @IsIn(Object.values(OrganizationKind))
  kind: OrganizationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code; must for a registered body, none for others.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(18)
  uscc?: string | null;

  @Field({ defaultValue: false, description: 'Whether it is recognized as a charity.' })
  @IsBoolean()
  isCharity: boolean = false;

  @Field(() => AssessmentGrade, { nullable: true, description: 'Grade of the last assessment.' })
  @IsOptional()
  @IsIn(Object.values(AssessmentGrade))
  grade?: AssessmentGrade | null;

  @Field(() => String, { nullable: true, description: 'First day on which the grade no longer holds.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  gradeValidTo?: string | null;

  @Field(() => [String], { description: 'Codes of the need categories it serves, 1 to 30.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  categories: string[];

  @Field(() => [ID], { description: 'Codes of the regions it serves, 1 to 20.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/, { each: true })
  servedRegions: string[];

  @Field(() => Int, { defaultValue: 5, description: 'How many claims it carries at once at most, 1 to 200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  capacity: number = 5;

  @Field(() => Float, { nullable: true, description: 'WGS-84 latitude of its seat.' })
  @IsOptional()
  @IsLatitude()
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS-84 longitude of its seat.' })
  @IsOptional()
  @IsLongitude()
  longitude?: number | null;
}

/** An organization registers itself; whoever does it becomes its manager. */
@ArgsType()
export class RegisterOrganizationArgs {
  @Field(() => OrganizationInput, { description: 'What it says of itself.' })
  @ValidateNested()
  @Type(() => OrganizationInput)
  input: OrganizationInput;
}

/** Changing the own record. */
@ArgsType()
export class EditOrganizationArgs extends RegisterOrganizationArgs {
  @Field(() => ID, { description: 'The organization.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version read.' })
  @IsInt()
  version: number;
}

/** A plain action of the authority. */
@ArgsType()
export class ActOnOrganizationArgs extends OfVersion {
  @Field(() => OrganizationAction, { description: 'What to do.' })
  @IsIn(Object.values(OrganizationAction))
  action: OrganizationAction;

  @Field(() => String, {
    nullable: true,
    description: 'Words for the organization; some actions demand them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Which organizations to list. */
@ArgsType()
export class OrganizationListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Region of their seat.' })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => OrganizationState, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(Object.values(OrganizationState))
  state?: OrganizationState | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string | null;
}

/** A list of organizations. */
@ObjectType({ description: 'A list of organizations, newest first.' })
export class SocialOrganizationConnection extends connectionOf(SocialOrganization) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this organization, now or in another state.' })
export class AllowedOrganizationAction {
  @Field(() => OrganizationAction, { description: 'The action.' })
  action: OrganizationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}
