import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CheckSection, CheckSeverity } from '@wushe/policy-packs';
import { Matches } from 'class-validator';
import { IntegrityRun } from './integrity.entity.js';

registerEnumType(CheckSection, {
  name: 'IntegritySection',
  description: 'What part of the data a check looks at.',
});
registerEnumType(CheckSeverity, {
  name: 'IntegritySeverity',
  description: 'How bad it is when a check finds something.',
});

/** A text in both languages. */
@ObjectType({ description: 'A text in both languages.' })
export class BothTexts {
  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;
}

/** A check and how much it found. */
@ObjectType({ description: 'Something that must never be so in the data, and how often it is.' })
export class IntegrityCheckResult {
  @Field(() => ID, { description: 'Stable code.' })
  code: string;

  @Field(() => CheckSection, { description: 'What part of the data it looks at.' })
  section: CheckSection;

  @Field(() => CheckSeverity, { description: 'How bad it is.' })
  severity: CheckSeverity;

  @Field(() => BothTexts, { description: 'What it finds.' })
  name: BothTexts;

  @Field(() => BothTexts, { description: 'What is wrong with that.' })
  description: BothTexts;

  @Field(() => BothTexts, { description: 'What to do about it.' })
  recommendation: BothTexts;

  @Field(() => Int, { description: 'How many the last run found within the asker’s reach.' })
  count: number;
}

/** What the last run found. */
@ObjectType({ description: 'What the last run of all checks found within the asker’s reach.' })
export class IntegrityReport {
  @Field(() => IntegrityRun, { nullable: true, description: 'The last run; null before the first.' })
  run: IntegrityRun | null;

  @Field({ description: 'Whether the asker may have all checks look again.' })
  mayRun: boolean;

  @Field(() => [IntegrityCheckResult], { description: 'Every check.' })
  checks: IntegrityCheckResult[];
}

/** One row at fault. */
@ObjectType({ description: 'One row at fault.' })
export class IntegrityFinding {
  @Field(() => ID, { description: 'Its id, or the code of a region.' })
  id: string;

  @Field({ description: 'What it is called; never a person’s name.' })
  name: string;

  /** Six zeros: in no region. */
  regionCode: string;

  @Field(() => String, { nullable: true, description: 'The page where it is mended.' })
  link: string | null;
}

/** The rows a check finds now. */
@ObjectType({ description: 'The rows a check finds at this moment, at most 100.' })
export class IntegrityFindings {
  @Field(() => Date, { description: 'When they were looked for.' })
  at: Date;

  @Field({ description: 'Whether there are more.' })
  hasMore: boolean;

  @Field(() => [IntegrityFinding], { description: 'By region.' })
  rows: IntegrityFinding[];
}

/** Names a check. */
@ArgsType()
export class IntegrityCheckArgs {
  @Field(() => ID, { description: 'The check’s code.' })
  @Matches(/^[a-z][a-z0-9-]{1,60}$/)
  code: string;
}
