import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Role } from '../../platform/permissions/role.js';
import { RegionLevel } from '@wushe/values';
import { REGION_CODE } from '../regions/index.js';
import { Grant } from './grant.entity.js';
import { GrantAction } from './grant.policy.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { PersonalRead } from './personal-read.entity.js';
import { Person } from './person.entity.js';

registerEnumType(GrantAction, { name: 'GrantAction', description: 'What can be done with a role held.' });

const MOST_PASSWORD = 200;
const MOST_NAME = 40;

/** Who is asking. */
@ObjectType({ description: 'The person signed in and the hat worn.' })
export class Viewer {
  @Field(() => Person, { description: 'The person signed in.' })
  person: Person;

  @Field(() => [Grant], { description: 'All roles the person holds now.' })
  hats: Grant[];

  @Field(() => Grant, { nullable: true, description: 'The role worn in this session.' })
  hat: Grant | null;
}

/** What a person types to sign in. */
@ArgsType()
export class SignInArgs {
  @Field({ description: 'Mobile number, with or without spaces.' })
  @IsString()
  @MaxLength(40)
  phone: string;

  @Field({ description: 'Password.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  password: string;
}

/** A new password in place of the present one. */
@ArgsType()
export class ChangePasswordArgs {
  @Field({ description: 'Present password.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  present: string;

  @Field({ description: 'New password, at least 8 characters, none of the common ones.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  next: string;
}

/** Names one record. */
@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'Id of the record.' })
  @IsUUID()
  id: string;
}

/** What somebody was handed. */
@ArgsType()
export class TokenArgs {
  @Field({ description: 'What follows the # in the link.' })
  @IsString()
  @MaxLength(100)
  token: string;
}

/** Offering a role. */
@ArgsType()
export class InviteToRoleArgs {
  @Field({ description: 'Name of the person, 1 to 40 characters.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(MOST_NAME)
  name: string;

  @Field(() => Role, { description: 'The role.' })
  @IsIn(Object.values(Role))
  role: Role;

  @Field(() => ID, { nullable: true, description: 'Region it will be held at; for roles at a region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Organization it will be held in; for its roles.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Moment the role ends by itself; none: until revoked.' })
  @IsOptional()
  @IsDate()
  validTo?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Mobile number to send the link to; the link is then not returned. None: hand it over yourself, except for roles that open confidential matters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string | null;
}

/** Taking up a role; a signed-in person needs only the token. */
@ArgsType()
export class AcceptInvitationArgs extends TokenArgs {
  @Field(() => String, { nullable: true, description: 'Mobile number of a new account.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Password of a new account, at least 8 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_PASSWORD)
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Name; else the one in the invitation.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_NAME)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Wording of the privacy notice agreed to.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  noticeVersion?: string | null;
}

/** The first administrator of an installation. */
@ArgsType()
export class FirstAdministratorArgs extends TokenArgs {
  @Field(() => ID, { description: 'Region to administrate, of any level.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field({ description: 'Name, 1 to 40 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(MOST_NAME)
  name: string;

  @Field({ description: 'Mobile number.' })
  @IsString()
  @MaxLength(40)
  phone: string;

  @Field({ description: 'Password, at least 8 characters.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  password: string;

  @Field({ description: 'Wording of the privacy notice agreed to.' })
  @IsString()
  @MaxLength(40)
  noticeVersion: string;
}

/** A link for a forgotten password. */
@ArgsType()
export class PasswordLinkArgs {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  personId: string;

  @Field({
    defaultValue: false,
    description:
      'Send it to the person’s own phone; the link is then not returned. So it is in any case where the phone is confirmed or the account opens confidential matters.',
  })
  @IsBoolean()
  bySending: boolean = false;
}

/** Another phone for somebody who lost theirs. */
@ArgsType()
export class AskNewPhoneArgs {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  personId: string;

  @Field({ description: 'The new mobile number.' })
  @IsString()
  @MaxLength(40)
  phone: string;

  @Field({ description: 'How it was made sure who it is, 4 to 200 characters.' })
  @IsString()
  @MinLength(4)
  @MaxLength(200)
  reason: string;
}

/** Setting a password by a link. */
@ArgsType()
export class SetPasswordArgs extends TokenArgs {
  @Field({ description: 'New password, at least 8 characters.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  password: string;
}

/** Lending the role worn. */
@ArgsType()
export class AppointDeputyArgs {
  @Field(() => ID, { description: 'The colleague who stands in.' })
  @IsUUID()
  personId: string;

  @Field(() => Date, { description: 'Until when, at most 92 days ahead.' })
  @IsDate()
  validTo: Date;
}

/** Which roles to list. */
@ArgsType()
export class GrantListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only at or below this region.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => Role, { nullable: true, description: 'Only this role.' })
  @IsOptional()
  @IsIn(Object.values(Role))
  role?: Role | null;

  @Field(() => String, { nullable: true, description: 'Only holders with this in their name.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_NAME)
  text?: string | null;
}

/** A role that may be given. */
@ObjectType({ description: 'A role the hat worn may give, and where it can be held.' })
export class GivableRole {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => [RegionLevel], {
    description: 'Levels of the region it can be held at; empty: in an organization.',
  })
  levels: readonly RegionLevel[];

  @Field({ description: 'Whether it is held in an organization.' })
  inOrganization: boolean;

  @Field({
    description:
      'Whether it opens confidential matters: it is offered to a phone only, never by a link to hand over.',
  })
  isConfidential: boolean;
}

/** Whom to look for. */
@ArgsType()
export class ColleagueArgs {
  @Field(() => String, { nullable: true, description: 'Only people with this in their name.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_NAME)
  text?: string | null;
}

/** A link to hand over. */
@ObjectType({
  description: 'A role offered; the link’s path is told here once, unless it was sent to a phone.',
})
export class OfferedRole {
  @Field(() => OneTimeLink, { description: 'The invitation.' })
  invitation: OneTimeLink;

  @Field(() => String, {
    nullable: true,
    description: 'Path and fragment of the link; null when it was sent.',
  })
  path: string | null;
}

/** A link for a forgotten password. */
@ObjectType({
  description: 'A link that sets a new password; its path is told here once, unless it was sent.',
})
export class OfferedPasswordLink {
  @Field(() => String, {
    nullable: true,
    description: 'Path and fragment of the link; null when it was sent.',
  })
  path: string | null;

  @Field(() => Date, { description: 'When it ends.' })
  expiresAt: Date;
}

/** A list of roles held. */
@ObjectType({ description: 'Roles that people hold, newest first.' })
export class GrantConnection extends connectionOf(Grant) {}

/** A list of readings. */
@ObjectType({ description: 'Who read personal data, newest first.' })
export class PersonalReadConnection extends connectionOf(PersonalRead) {}
