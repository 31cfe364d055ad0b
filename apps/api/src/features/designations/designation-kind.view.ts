import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RegionLevel } from '@wushe/values';

/** Names known in both languages. */
@ObjectType({ description: 'A name in both languages of the product.' })
export class DesignationName {
  @Field({ description: 'Chinese.' })
  zh: string;
  @Field({ description: 'English.' })
  en: string;
}

/** What a kind asks for. */
@ObjectType({ description: 'What a place must show for a name.' })
export class DesignationCriterion {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => DesignationName, { description: 'What is asked, with its unit.' })
  name: DesignationName;

  @Field(() => String, { nullable: true, description: 'What is counted; null where words are asked for.' })
  fact: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The least value that meets it; null where words are asked for.',
  })
  atLeast: number | null;

  @Field({ description: 'How far it could be checked: read, reported, derived or proposed.' })
  evidence: string;
}

/** How far the target is reached. */
@ObjectType({ description: 'Places named beside the target of the policy.' })
export class DesignationProgress {
  @Field(() => Int, { description: 'Places whose name is in force.' })
  named: number;

  @Field(() => Int, { description: 'Applications under way.' })
  underWay: number;

  @Field(() => Int, { description: 'Places of that level in the region, statistical units left out.' })
  places: number;

  @Field(() => String, {
    nullable: true,
    description: 'The target, a count or a percentage; null: none is set.',
  })
  target: string | null;

  @Field({ description: 'Whether the target is a percentage of the places.' })
  isPercent: boolean;

  @Field(() => Int, { nullable: true, description: 'The year by whose end it was to be reached.' })
  targetYear: number | null;
}

/** A kind of name. */
@ObjectType('DesignationKind', {
  description: 'A name that a region awards to places below it, as its policy has it.',
})
export class DesignationKindView {
  /** The region asked about. */
  regionCode: string;

  @Field({ description: 'Stable code.' })
  code: string;

  @Field({ description: 'Code of the policy pack.' })
  pack: string;

  @Field(() => DesignationName, { description: 'The name.' })
  name: DesignationName;

  @Field(() => RegionLevel, { description: 'The level of the places that can be named.' })
  level: RegionLevel;

  @Field(() => RegionLevel, { description: 'The level that names them.' })
  decidedAt: RegionLevel;

  @Field(() => Int, { description: 'Days of the public notice.' })
  noticeDays: number;

  @Field(() => Int, { description: 'Experts that must be heard.' })
  experts: number;

  @Field(() => Int, { description: 'Months for which the name is given.' })
  termMonths: number;

  @Field(() => [DesignationCriterion], { description: 'What is asked.' })
  criteria: DesignationCriterion[];

  @Field(() => DesignationProgress, { description: 'How far the region has come.' })
  progress: DesignationProgress;
}
