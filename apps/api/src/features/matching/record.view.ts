import { CandidateKind } from '@wushe/policy-packs';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What became of a suggestion, each step after those before it. */
export const RecordStep = {
  /** Stood on a list that somebody opened. */
  shown: 'shown',
  invited: 'invited',
  seen: 'seen',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  withdrawn: 'withdrawn',
  /** Helped: hours confirmed, or the work accepted. */
  served: 'served',
} as const;
export type RecordStep = (typeof RecordStep)[keyof typeof RecordStep];
registerEnumType(RecordStep, { name: 'RecordStep', description: 'What became of a suggestion.' });

/** One thing that happened to a suggestion. */
@ObjectType({ description: 'One thing that happened to a suggestion.' })
export class RecordedStep {
  @Field(() => RecordStep, { description: 'What happened.' })
  step: RecordStep;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who looked or invited; null where nobody in charge did.',
  })
  by: string | null;

  @Field(() => Int, { nullable: true, description: 'How likely it was to be shown, in millionths.' })
  chance: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;
}

/** Everything that became of one candidate for a need. */
@ObjectType({ description: 'What became of one candidate that was suggested for a need.' })
export class SuggestionRecord {
  @Field(() => ID, { description: 'The organization, social worker, volunteer or resource.' })
  id: string;

  @Field(() => CandidateKind, { description: 'Who or what it is.' })
  kind: CandidateKind;

  @Field({ description: 'Name; of a volunteer only the first character.' })
  label: string;

  @Field(() => RecordStep, { description: 'Where it stands: the last step but for being shown again.' })
  state: RecordStep;

  @Field(() => Int, { description: 'On how many days it was listed.' })
  timesShown: number;

  @Field(() => [RecordedStep], { description: 'What happened, newest first, at most 30.' })
  steps: RecordedStep[];
}

/** A need that somebody was suggested for. */
@ObjectType({ description: 'A need that the asker was suggested for; not who looked.' })
export class OwnSuggestion {
  @Field(() => ID, { description: 'The need.' })
  needId: string;

  @Field({ description: 'What the public reads of it.' })
  sentence: string;

  @Field(() => CandidateKind, { description: 'As what they were suggested.' })
  kind: CandidateKind;

  @Field(() => RecordStep, { description: 'What became of it.' })
  state: RecordStep;

  @Field(() => Int, { description: 'On how many days they were listed.' })
  timesShown: number;

  @Field(() => Date, { description: 'When last something happened.' })
  lastAt: Date;
}
