import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsString, Matches, MaxLength } from 'class-validator';
import { RegionChangeKind } from './region-change.rules.js';
import { Certainty } from './region-diff.rules.js';
import { REGION_CODE } from './regions.view.js';

registerEnumType(Certainty, {
  name: 'RegionProposalCertainty',
  description: 'What speaks for a proposed change of regions.',
});

/** A file of codes to compare with the tree. */
@ArgsType()
export class RegionDiffArgs {
  @Field(() => ID, { description: 'The region the file covers: only units below it are compared.' })
  @Matches(REGION_CODE)
  within: string;

  @Field({
    description:
      'Lines of code and name, by comma or tab, with a line of headings or none; level and parent may follow.',
  })
  @IsString()
  @MaxLength(950_000)
  text: string;
}

/** A proposed pair; without a code after, a person must name the successor. */
@ObjectType({ description: 'A unit before and after; without a code after, a person names the successor.' })
export class ProposedPair {
  @Field(() => ID, { nullable: true, description: 'Code before; null for a unit that is new.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'Name before.' })
  fromName: string | null;

  @Field(() => ID, { nullable: true, description: 'Code after; null: nobody knows yet.' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'Name after; null: as before.' })
  name: string | null;
}

/** One change that would turn the tree into the file's. */
@ObjectType({ description: 'One proposed change; a person settles which are drafted.' })
export class RegionProposal {
  @Field(() => RegionChangeKind, { description: 'What becomes of the units.' })
  kind: RegionChangeKind;

  @Field(() => Certainty, { description: 'What speaks for it.' })
  certainty: Certainty;

  @Field(() => [ProposedPair], { description: 'The units before and after.' })
  pairs: ProposedPair[];

  @Field(() => ID, { nullable: true, description: 'Of a split: the main successor.' })
  mainCode: string | null;
}

/** What a file and the tree differ in. */
@ObjectType({ description: 'What a file of codes and the tree differ in, as proposed changes.' })
export class RegionDiff {
  @Field(() => Int, { description: 'Units the file names below the region.' })
  lineCount: number;

  @Field(() => Int, { description: 'Lines that could not be read.' })
  unreadCount: number;

  @Field(() => [RegionProposal], {
    description: 'The changes, in the order in which they are applied; at most 500.',
  })
  proposals: RegionProposal[];
}
