import { Field, ObjectType } from '@nestjs/graphql';

/** Names known in both languages. */
@ObjectType({ description: 'A name in both languages of the product.' })
export class AwardName {
  @Field({ description: 'Chinese.' })
  zh: string;
  @Field({ description: 'English.' })
  en: string;
}
