import { CandidateKind } from '@wushe/policy-packs';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Invitation } from './invitation.entity.js';
import { ResourceList, SuggestionCondition, SuggestionPart } from './suggestion.rules.js';

registerEnumType(SuggestionPart, { name: 'SuggestionPart', description: 'A part of a candidate’s score.' });
registerEnumType(SuggestionCondition, {
  name: 'SuggestionCondition',
  description: 'A hard condition; whoever fails one is not suggested.',
});

registerEnumType(ResourceList, { name: 'ResourceList', description: 'Which of the resources to suggest.' });

/** Asking for suggestions. */
@ArgsType()
export class SuggestArgs {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId: string;

  @Field(() => CandidateKind, { description: 'Who or what to suggest.' })
  @IsIn(Object.values(CandidateKind))
  kind: CandidateKind;

  @Field(() => ResourceList, {
    nullable: true,
    description: 'Of resources: only these, with the best of their own; without it all together.',
  })
  @IsOptional()
  @IsIn(Object.values(ResourceList))
  resourceList?: ResourceList | null;
}

/** How many one condition excluded. */
@ObjectType({
  description: 'How many one hard condition excluded; each is counted once, under the first it fails.',
})
export class Exclusion {
  @Field(() => SuggestionCondition, { description: 'The condition.' })
  condition: SuggestionCondition;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

/** One reason for a candidate's place. */
@ObjectType({ description: 'One part of a candidate’s score.' })
export class SuggestionReason {
  @Field(() => SuggestionPart, { description: 'The part.' })
  part: SuggestionPart;

  @Field(() => Int, { description: 'Its weight in whole thousandths, from the policy in force.' })
  weight: number;

  @Field(() => Int, { description: 'Its value in whole thousandths, 0 to 1,000.' })
  value: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The number behind it: metres, times lately, places free, days free or works kept.',
  })
  amount: number | null;
}

/** One candidate. */
@ObjectType({ description: 'Somebody or something that fits a need, with the reasons.' })
export class SuggestionCandidate {
  @Field(() => ID, { description: 'The organization, social worker, volunteer or resource.' })
  id: string;

  @Field({ description: 'Name; of a volunteer only the first character until both sides agree.' })
  label: string;

  @Field(() => Int, { description: 'Weighted mean of the parts in whole thousandths; it orders the list.' })
  score: number;

  @Field(() => Int, {
    description: 'How likely it was to be shown, in millionths: less than all where lots were drawn.',
  })
  chance: number;

  @Field(() => [SuggestionReason], { description: 'The parts of the score.' })
  parts: SuggestionReason[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Great-circle metres; null when a point is missing. Of a volunteer only roughly: it is less than 500, 1,000 or a further whole thousand.',
  })
  metres: number | null;

  @Field({ description: 'Whether a region’s point stood in for a missing one.' })
  isDistanceAbout: boolean;

  @Field({ description: 'Whether it has a claim on this need already.' })
  hasClaimed: boolean;

  @Field(() => Invitation, { nullable: true, description: 'The last invitation to this need.' })
  invitation: Invitation | null;
}

/** What was suggested. */
@ObjectType({
  description: 'Suggestions for a need: whom the conditions excluded and who is left, best first.',
})
export class Suggestion {
  @Field(() => ID, { description: 'This view; invitations are sent from it.' })
  id: string;

  @Field(() => CandidateKind, { description: 'Who or what was suggested.' })
  kind: CandidateKind;

  @Field(() => ResourceList, { nullable: true, description: 'Which resources alone were looked at.' })
  resourceList: ResourceList | null;

  @Field(() => Date, { description: 'When it was computed.' })
  at: Date;

  @Field(() => Int, { description: 'How many were looked at.' })
  pool: number;

  @Field(() => [Exclusion], { description: 'How many each condition excluded, in order.' })
  excluded: Exclusion[];

  @Field(() => Int, { description: 'How many are left.' })
  fitting: number;

  @Field(() => [SuggestionCandidate], { description: 'The best of them, as many as the policy shows.' })
  candidates: SuggestionCandidate[];
}
