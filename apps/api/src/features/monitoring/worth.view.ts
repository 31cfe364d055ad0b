import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.js';
import { REGION_CODE, Region } from '../regions/index.js';
import { Worth } from './worth.rules.js';

registerEnumType(Worth, {
  name: 'Worth',
  description: 'What is worth a look in a region.',
  valuesMap: {
    pastClock: { description: 'Needs whose present step is past its clock.' },
    unclaimed: { description: 'Public needs that nobody claimed for as many days as the policy pack says.' },
    fewerServed: {
      description:
        'Units whose last whole month served far fewer needs than the same month a year before, by the share of the policy pack.',
    },
  },
});

/** What is worth a look in one unit. */
@ObjectType({ description: 'What is worth a look in one unit.' })
export class WorthUnit {
  @Field(() => Region, { description: 'The unit.' })
  region: Region;

  @Field(() => Int, { description: 'How many needs; for fewerServed those served in the month.' })
  count: number;

  @Field(() => Int, { nullable: true, description: 'For fewerServed those served a year before; else null.' })
  before: number | null;
}

/** One rule and where it holds. */
@ObjectType({ description: 'One rule, and the units where something is worth a look, in code order.' })
export class WorthALook {
  @Field(() => Worth, { description: 'The rule.' })
  kind: Worth;

  @Field(() => [WorthUnit], {
    description: 'The units directly below where it holds, in the order of their codes.',
  })
  units: WorthUnit[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The bound of the rule: days without a claim, or thousandths of the month before; null without.',
  })
  bound: number | null;

  @Field({ description: 'Code of the policy pack that sets the bound.' })
  pack: string;

  @Field(() => String, {
    nullable: true,
    description: 'The month looked at, YYYY-MM; null for what stands now.',
  })
  month: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For fewerServed how many units served enough a year before to be compared: of none nothing is found; else null.',
  })
  compared: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For fewerServed how many needs served a year before are enough; else null.',
  })
  fewestBefore: number | null;
}

/** Which region. */
@ArgsType()
export class WorthArgs {
  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(REGION_CODE)
  regionCode: string;
}

/** The needs a rule finds. */
@ArgsType()
export class WorthListArgs extends PageArgs {
  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(REGION_CODE)
  regionCode: string;

  @Field(() => Worth, { description: 'The rule: pastClock or unclaimed.' })
  @IsIn([Worth.pastClock, Worth.unclaimed])
  kind: Worth;
}
