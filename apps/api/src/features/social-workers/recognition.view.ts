import { Field, ObjectType } from '@nestjs/graphql';

/** That somebody who worked with a social worker is to say that it is they. */
@ObjectType({
  description:
    'A social worker signs in with another phone; no case opens to them before somebody who worked with them says that it is they.',
})
export class WorkerRecognition {
  @Field(() => Date, { description: 'Since when they sign in with it.' })
  since: Date;

  @Field({ description: 'Whether the asker may say so.' })
  mayRecognize: boolean;
}
