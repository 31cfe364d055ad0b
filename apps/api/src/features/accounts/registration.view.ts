import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ConsentPurpose } from './consent.entity.js';

const MOST_PASSWORD = 200;
const MOST_NAME = 40;

/** Registering oneself. */
@ArgsType()
export class RegisterArgs {
  @Field({ description: 'Name, 1 to 40 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(MOST_NAME)
  name: string;

  @Field({ description: 'Mobile number; it counts as unconfirmed.' })
  @IsString()
  @MaxLength(40)
  phone: string;

  @Field({ description: 'Password, at least 8 characters.' })
  @IsString()
  @MaxLength(MOST_PASSWORD)
  password: string;

  @Field({
    description: 'Day of birth, YYYY-MM-DD; who is under 14 is registered by a guardian. It is not kept.',
  })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  bornOn: string;

  @Field({ description: 'Wording of the privacy notice agreed to.' })
  @IsString()
  @MaxLength(40)
  noticeVersion: string;
}

/** Registering a child under 14. */
@ArgsType()
export class RegisterChildArgs {
  @Field({ description: 'Name, 1 to 40 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(MOST_NAME)
  name: string;

  @Field({ description: 'Day of birth, YYYY-MM-DD; who is 14 registers alone. It is not kept.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  bornOn: string;

  @Field({ description: 'Wording of the privacy notice the guardian agrees to.' })
  @IsString()
  @MaxLength(40)
  noticeVersion: string;
}

/** Agreeing to something. */
@ArgsType()
export class GiveConsentArgs {
  @Field(() => ConsentPurpose, { description: 'What for.' })
  @IsIn(Object.values(ConsentPurpose))
  purpose: ConsentPurpose;

  @Field({ description: 'Wording of the privacy notice in force.' })
  @IsString()
  @MaxLength(40)
  version: string;
}

/** A text in both languages. */
@ObjectType({ description: 'A text in both languages of the product.' })
export class NoticeParagraph {
  @Field({ description: 'Chinese.' })
  zh: string;

  @Field({ description: 'English.' })
  en: string;
}

/** The privacy notice as it reads today. */
@ObjectType({ description: 'The privacy notice as it reads today.' })
export class PrivacyNotice {
  @Field({ description: 'Name of this wording; a registration carries it.' })
  version: string;

  @Field({ description: 'First day of this wording.' })
  from: string;

  @Field(() => [NoticeParagraph], { description: 'The text.' })
  paragraphs: readonly NoticeParagraph[];
}
