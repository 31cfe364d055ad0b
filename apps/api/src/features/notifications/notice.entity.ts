import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { NoticeKind } from './notice-kinds.rules.js';
import { NoticeUrgency } from './notice-events.rules.js';

registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What a notice says.' });
registerEnumType(NoticeUrgency, {
  name: 'NoticeUrgency',
  description: 'How soon somebody must act on a notice.',
});

/** One line of an inbox: somebody must act, or should know. A desk shares its inbox. */
@ObjectType({ description: 'One line of an inbox: somebody must act, or should know.' })
@MayChange()
@Entity('notices')
export class Notice {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region the matter lies in.' })
  @Column('text')
  regionCode: string;

  /** `person:ID`, `organization:ID` or `role:ROLE:REGION`. */
  @Column('text')
  recipient: string;

  @Field(() => NoticeKind, { description: 'What it says.' })
  @Column('text')
  kind: NoticeKind;

  @Field({ description: 'Whether somebody must act; else it is news and ends when it is read.' })
  @Column('boolean')
  isTask: boolean;

  @Field({
    description:
      'Type of the record it is about: need, claim, project, allocation, shift, signUp, invitation, organization, meeting, actionItem, referral, handOver, finding, indicatorReport, consultation, body, designation, socialWorker, learningEntry, plan, award, awardBatch, awardDraft, awardProspect.',
  })
  @Column('text')
  subjectType: string;

  @Field(() => ID, { description: 'The record it is about.' })
  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  needId: string | null;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes entered, negative for a reversal; only where it is about hours.',
  })
  @Column('int', { nullable: true })
  minutes: number | null;

  @Field(() => Date, { nullable: true, description: 'By when somebody must act; null: no limit.' })
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Field(() => Date, { description: 'When what it tells happened.' })
  @Column('timestamptz')
  createdAt: Date;

  /** When the matter moved on, or the news was read. */
  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
