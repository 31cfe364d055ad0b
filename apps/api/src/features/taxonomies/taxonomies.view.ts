import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';

/** The lists of terms there are. */
export const TaxonomyName = {
  needCategories: 'needCategories',
  resourceCategories: 'resourceCategories',
  skills: 'skills',
  targetGroups: 'targetGroups',
  languages: 'languages',
} as const;
export type TaxonomyName = (typeof TaxonomyName)[keyof typeof TaxonomyName];
registerEnumType(TaxonomyName, { name: 'TaxonomyName', description: 'The lists of terms there are.' });

/** One entry of a taxonomy. */
@ObjectType('Term', { description: 'One entry of a taxonomy; records refer to it by code.' })
export class TermView {
  @Field(() => ID, { description: 'Code; a lower one begins with its parent’s: elder-care/visiting.' })
  code: string;

  @Field(() => ID, { nullable: true, description: 'Code of the term above; null on the upper level.' })
  parentCode: string | null;

  @Field({ description: 'Name in Chinese.' })
  zh: string;

  @Field({ description: 'Name in English.' })
  en: string;

  @Field({ description: 'Whether a licence must be shown for it.' })
  wantsLicence: boolean;

  @Field({ description: 'Whether belonging to it is sensitive personal information.' })
  isSensitive: boolean;
}

/** Names one taxonomy. */
@ArgsType()
export class TaxonomyArgs {
  @Field(() => TaxonomyName, { description: 'Which list.' })
  @IsIn(Object.values(TaxonomyName))
  name: TaxonomyName;
}
