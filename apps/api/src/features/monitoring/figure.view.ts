import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Region } from '../regions/index.js';
import { Figure } from './figure.rules.js';

registerEnumType(Figure, {
  name: 'Figure',
  description:
    'The twelve figures of a region. What takes something back counts for the day of what it takes back.',
  valuesMap: {
    needsPosted: { description: 'Needs handed to their station in the period, each once.' },
    needsVerified: { description: 'Needs that stations confirmed and made public in the period.' },
    needsOpen: { description: 'Needs confirmed and not yet accepted as served, at the end of the period.' },
    needsServed: {
      description: 'Needs whose work the community accepted in the period, contested ones taken away.',
    },
    hoursToFirstClaim: {
      description:
        'Median hours from publication to the first claim of the needs first claimed in the period; whole hours to 48, whole days above.',
    },
    peopleWanted: { description: 'People asked for by the needs confirmed in the period.' },
    peopleServed: { description: 'People that communities said were served, at acceptance in the period.' },
    volunteersActive: { description: 'Different volunteers who served in the period, by confirmed hours.' },
    serviceMinutes: {
      description: 'Confirmed minutes of service given in the period, reversals taken away.',
    },
    money: { description: 'Fen that receivers confirmed in the period, returns taken away.' },
    goods: { description: 'Units of goods that receivers confirmed in the period, returns taken away.' },
    linkageIndex: {
      description:
        'Mean share of the five societies over the projects accepted in the period, in thousandths.',
    },
  },
});

/** A month, or a day of it. */
const MONTH_OR_DAY = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** A region and a time. */
@ArgsType()
export class FiguresArgs {
  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  regionCode: string;

  @Field({ description: 'First month or day, YYYY-MM or YYYY-MM-DD.' })
  @Matches(MONTH_OR_DAY)
  from: string;

  @Field({ description: 'Last month or day, YYYY-MM or YYYY-MM-DD; not before the first.' })
  @Matches(MONTH_OR_DAY)
  to: string;
}

/** Whose figures, when, in which tree, and another time to compare with. */
@ArgsType()
export class RegionFiguresArgs extends FiguresArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The tree as it was on this day, each unit with the rows it had then; null: as it is.',
  })
  @IsOptional()
  asOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'First month or day of the period to compare with; the equally long one before when missing.',
  })
  @IsOptional()
  @Matches(MONTH_OR_DAY)
  beforeFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last month or day of the period to compare with.' })
  @IsOptional()
  @Matches(MONTH_OR_DAY)
  beforeTo?: string | null;
}

/** One figure of a region and its peers. */
@ArgsType()
export class FigurePeersArgs extends FiguresArgs {
  @Field(() => Figure, { description: 'The figure.' })
  @IsIn(Object.values(Figure))
  figure: Figure;
}

/** One figure of every unit two levels down. */
@ArgsType()
export class FigureTilesArgs extends FigurePeersArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The tree as it was on this day, each unit with the rows it had then; null: as it is.',
  })
  @IsOptional()
  asOn?: string | null;
}

/** The list behind a figure. */
@ArgsType()
export class FigureListArgs extends PageArgs {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The tree as it was on this day, each unit with the rows it had then; null: as it is.',
  })
  @IsOptional()
  asOn?: string | null;

  @Field(() => ID, { description: 'The region, of any level.' })
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  regionCode: string;

  @Field({ description: 'First month or day, YYYY-MM or YYYY-MM-DD.' })
  @Matches(MONTH_OR_DAY)
  from: string;

  @Field({ description: 'Last month or day, YYYY-MM or YYYY-MM-DD; not before the first.' })
  @Matches(MONTH_OR_DAY)
  to: string;

  @Field(() => Figure, { description: 'The figure.' })
  @IsIn(Object.values(Figure))
  figure: Figure;
}

/** One figure. */
@ObjectType({ description: 'One figure of a region; its value is null where nothing can be said.' })
export class FigureValue {
  @Field(() => Figure, { description: 'Which figure.' })
  figure: Figure;

  @Field(() => Float, {
    nullable: true,
    description:
      'Count, hours, minutes, fen, units, or thousandths for the linkage index; null: nothing to say.',
  })
  value: number | null;
}

/** How many accepted projects reached each step. */
@ObjectType({ description: 'How many accepted projects joined so many of the five societies.' })
export class LinkageStep {
  @Field(() => Int, { description: 'How many of the five, 1 to 5.' })
  steps: number;

  @Field(() => Int, { description: 'How many projects.' })
  projects: number;
}

/** The figures of one region. */
@ObjectType({ description: 'The twelve figures of one region in a period.' })
export class RegionFigures {
  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => [FigureValue], { description: 'The twelve figures, in their order.' })
  figures: FigureValue[];

  @Field(() => [LinkageStep], { description: 'Accepted projects by their step; empty without any.' })
  linkage: LinkageStep[];
}

/** The figures of one month. */
@ObjectType({ description: 'The figures of a region in one month.' })
export class MonthFigures {
  @Field({ description: 'The month, YYYY-MM.' })
  month: string;

  @Field(() => [FigureValue], { description: 'The twelve figures, in their order.' })
  figures: FigureValue[];
}

/** One figure of one region. */
@ObjectType({ description: 'One figure of one region.' })
export class FigureTile {
  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Float, { nullable: true, description: 'As in FigureValue.' })
  value: number | null;
}

/** A region's page. */
@ObjectType({ description: 'The figures of a region and of each region directly below it.' })
export class RegionPage {
  @Field(() => RegionFigures, { description: 'The region itself.' })
  own: RegionFigures;

  @Field(() => [RegionFigures], { description: 'The regions directly below, in the order of their codes.' })
  below: RegionFigures[];

  @Field(() => [FigureValue], { description: 'The region’s figures in the period it is compared with.' })
  before: FigureValue[];

  @Field(() => DayScalar, { description: 'First day of the period it is compared with.' })
  beforeFrom: string;

  @Field(() => DayScalar, { description: 'Last day of the period it is compared with.' })
  beforeTo: string;

  @Field(() => [MonthFigures], {
    description: 'The region month by month: the twelve that end with the period.',
  })
  course: MonthFigures[];

  @Field(() => [Region], {
    description: 'The region and all above it within the asker’s reach, highest first.',
  })
  path: Region[];

  @Field(() => Date, { description: 'Everything up to this moment is counted.' })
  asOf: Date;
}

/** One line of the list behind a figure. */
@ObjectType({ description: 'One matter that a figure counts, as far as the asker may see it.' })
export class FigureRow {
  @Field(() => ID, { description: 'The event or record it is counted from.' })
  id: string;

  @Field({ description: 'Title of the need, or the volunteer’s first character.' })
  label: string;

  @Field(() => ID, { nullable: true, description: 'The need it belongs to; null for a volunteer.' })
  needId: string | null;

  @Field({ description: 'Name of the community.' })
  community: string;

  @Field(() => String, { description: 'Day on which it was counted.' })
  on: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How much it counts for: people, hours, minutes, fen, units, fifths.',
  })
  amount: number | null;
}

/** The list behind a figure. */
@ObjectType({ description: 'The list behind a figure, newest first.' })
export class FigureRowConnection extends connectionOf(FigureRow) {}
