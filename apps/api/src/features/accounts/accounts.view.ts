import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { Grant } from './grant.entity.js';
import { Person } from './person.entity.js';

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
  @MaxLength(200)
  password: string;
}

/** Names one record. */
@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'Id of the record.' })
  @IsUUID()
  id: string;
}
