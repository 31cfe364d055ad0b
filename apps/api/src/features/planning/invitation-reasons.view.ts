import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SuggestionReason } from '../matching/index.js';

/** Why somebody was invited: the parts of the score they had then. */
@ObjectType({ description: 'Why somebody was invited: the parts of the score they had then.' })
export class InvitationReasons {
  @Field(() => [SuggestionReason], { description: 'The parts of the score.' })
  parts: SuggestionReason[];

  @Field(() => Int, {
    nullable: true,
    description: 'Great-circle metres, of a volunteer only roughly; null when a point is missing.',
  })
  metres: number | null;

  @Field({ description: 'Whether a region’s point stood in for a missing one.' })
  isDistanceAbout: boolean;
}
