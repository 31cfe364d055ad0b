import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange } from '../../platform/db/rights.js';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { Channel, NeedAction, NeedState, PartKind, Urgency } from './need.rules.js';

registerEnumType(NeedState, { name: 'NeedState', description: 'Where a need stands.' });
registerEnumType(NeedAction, { name: 'NeedAction', description: 'What can be done with a need.' });
registerEnumType(Urgency, { name: 'Urgency', description: 'How soon somebody must answer.' });
registerEnumType(Channel, { name: 'Channel', description: 'How a need reached the community.' });
registerEnumType(PartKind, { name: 'PartKind', description: 'What one part of a need asks for.' });

/** Something that residents of a community need, in parts that others can take. */
@ObjectType({ description: 'Something that residents of a community need, in parts that others can take.' })
@MayChange()
@Entity('needs')
export class Need {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Community it lies in, 12 digits.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Readable number such as XQ-2611-7K3MP; for talking, not a key.' })
  @Column('text')
  number: string;

  @Field(() => NeedState, { description: 'Where it stands.' })
  @Column('text')
  state: NeedState;

  @Field({ description: 'The matter in one line, without names or numbers of persons.' })
  @Column('text')
  title: string;

  @Field({ description: 'What is to be done, for those who may take part; without personal data.' })
  @Column('text')
  detail: string;

  @Field(() => String, {
    nullable: true,
    description: 'The one sentence the public reads; set when the station verifies.',
  })
  @Column('text', { nullable: true })
  publicSentence: string | null;

  @Field({ description: 'Code of the need category, two levels: elder-care/visiting.' })
  @Column('text')
  category: string;

  @Field(() => Urgency, { description: 'How soon somebody must answer.' })
  @Column('text')
  urgency: Urgency;

  @Field(() => Channel, { description: 'How it reached the community.' })
  @Column('text')
  channel: Channel;

  @Field(() => String, { nullable: true, description: 'Code of the target group.' })
  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people or households it is for.' })
  @Column('int', { nullable: true })
  targetCount: number | null;

  @Field(() => [String], {
    description:
      'Codes of the languages in which it is best served; empty: any. Nobody is left out for theirs.',
  })
  @Column('text', { array: true })
  languages: string[];

  @Field({ description: 'Where, no finer than the public may know.' })
  @Column('text')
  place: string;

  @Field(() => Date, { nullable: true, description: 'Earliest start.' })
  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Latest end.' })
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of service one volunteer gives in all.' })
  @Column('int', { nullable: true })
  minutesEach: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Budget in fen.' })
  @Column('bigint', { nullable: true, transformer: money })
  budget: number | null;

  @Field(() => Int, { nullable: true, description: 'People served, told at acceptance.' })
  @Column('int', { nullable: true })
  servedCount: number | null;

  @Column('uuid', { nullable: true })
  postedById: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'By when the present state must be left; null without a clock.',
  })
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Date, { description: 'When it was first written.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the station made it public.' })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that came with the last action, for those who work on it.',
  })
  @Column('text', { nullable: true })
  lastReason: string | null;

  /** What the browser made up for this posting, so that a second tap makes no second need. */
  @Column('text', { nullable: true })
  idempotencyKey: string | null;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}

/** One thing a need asks for, with how much of it is spoken for. */
@ObjectType({ description: 'One thing a need asks for, with how much of it is spoken for.' })
@MayChange()
@Entity('need_parts')
export class NeedPart {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  needId: string;

  @Field(() => Int, { description: 'Order within the need.' })
  @Column('int')
  place: number;

  @Field(() => PartKind, { description: 'What is asked for.' })
  @Column('text')
  kind: PartKind;

  @Field({ description: 'Name of the role, the goods, the venue or the service.' })
  @Column('text')
  name: string;

  @Field({ description: 'Unit of the quantities: 人, 台, 间; fen for money.' })
  @Column('text')
  unit: string;

  @Field(() => [String], {
    description: 'Codes of the skills wanted, of which every taker has at least one; empty: anybody.',
  })
  @Column('text', { array: true })
  skills: string[];

  @Field(() => Int, { description: 'How much is wanted, in units.' })
  @Column('int')
  quantity: number;

  @Field(() => Int, { description: 'Of it in claims that wait for an answer.' })
  @Column('int')
  pending: number;

  @Field(() => Int, { description: 'Of it in accepted claims.' })
  @Column('int')
  accepted: number;

  @Field({ description: 'The part was taken out of the need; it stays for the record.' })
  @Column('boolean')
  isDropped: boolean;
}
