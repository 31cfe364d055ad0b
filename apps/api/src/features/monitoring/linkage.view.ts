import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Engagement } from './linkage.rules.js';

registerEnumType(Engagement, { name: 'Engagement', description: 'How far one of the five societies is in.' });

/** How far the five societies are in on the work for a need. */
@ObjectType({
  description: 'How far the five societies are in on a need; only what is confirmed counts for the index.',
})
export class Linkage {
  @Field(() => Engagement, { description: 'The community; it always counts.' })
  community: Engagement;

  @Field(() => Engagement, { description: 'Social organizations: by an accepted claim.' })
  organization: Engagement;

  @Field(() => Engagement, { description: 'Social workers: by having charge.' })
  worker: Engagement;

  @Field(() => Engagement, { description: 'Volunteers: by confirmed hours.' })
  volunteer: Engagement;

  @Field(() => Engagement, { description: 'Charity resources: by a confirmed allocation.' })
  resource: Engagement;

  @Field(() => Int, { description: 'How many of the five count, 1 to 5.' })
  steps: number;
}
