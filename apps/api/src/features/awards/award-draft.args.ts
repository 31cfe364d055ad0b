import { ArgsType, Field } from '@nestjs/graphql';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { SimulateArgs } from './programme.args.js';

/** Keeping a draft. */
@ArgsType()
export class KeepAwardDraftArgs extends SimulateArgs {
  @Field({ description: 'What it is about, 2 to 100 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  title: string;

  @Field({ description: 'Made up by the browser, so that a second tap keeps no second draft.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Publishing a draft. */
@ArgsType()
export class PublishAwardDraftArgs extends OfVersion {
  @Field(() => DayScalar, {
    description:
      'The day from which it holds: tomorrow to ten years ahead, of a programme that is not open yet any day since its policy holds.',
  })
  fromOn: string;

  @Field({ description: 'The document by which it is published, 4 to 200 characters.' })
  @IsString()
  @MinLength(4)
  @MaxLength(200)
  source: string;
}
