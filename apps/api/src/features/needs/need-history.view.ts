import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role } from '../../platform/permissions/role.js';
import { SocialOrganization } from '../organizations/index.js';

/** Something that happened to a need or to what hangs on it. */
@ObjectType({
  description: 'Something that happened to a need or to what hangs on it: claims, projects, hours.',
})
export class NeedEvent {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'What happened, in the past tense: need.verified, claim.made.' })
  type: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => Role, {
    nullable: true,
    description: 'The hat of whoever did it; none for residents and clocks.',
  })
  role: Role | null;

  @Field(() => SocialOrganization, { nullable: true, description: 'The organization it concerns.' })
  organization: SocialOrganization | null;
}
