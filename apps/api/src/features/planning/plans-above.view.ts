import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A need that a plan of a region above invited for. */
@ObjectType({ description: 'A need of one’s own that a plan of a region above invited for.' })
export class NeedInvitedAbove {
  @Field(() => ID, { description: 'The need’s id.' })
  id: string;

  @Field(() => Int, { description: 'Invitations the plan sent for it.' })
  sent: number;

  @Field(() => Int, { description: 'Of them those that wait for an answer.' })
  waiting: number;

  @Field(() => Int, { description: 'Of them those who agreed.' })
  agreed: number;

  @Field(() => Int, { description: 'Of them those who said no, or took their yes back.' })
  declined: number;
}

/** A plan of a region above that invited for needs here. */
@ObjectType({ description: 'A confirmed plan of a region above that invited volunteers for needs here.' })
export class PlanAbove {
  @Field(() => ID, { description: 'The plan’s id.' })
  id: string;

  @Field(() => ID, { description: 'The region whose desk confirmed it.' })
  regionCode: string;

  @Field(() => Date, { description: 'When it was asked for.' })
  requestedAt: Date;

  @Field(() => [NeedInvitedAbove], { description: 'The needs here it invited for.' })
  needs: NeedInvitedAbove[];
}
