import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import type { PartyKey } from '../../platform/party.js';
import { FindingAction, FindingState, Severity } from './finding.rules.js';

registerEnumType(Severity, { name: 'Severity', description: 'How grave a finding is.' });
registerEnumType(FindingState, { name: 'FindingState', description: 'Where a finding stands.' });
registerEnumType(FindingAction, { name: 'FindingAction', description: 'What can be done with a finding.' });

/** Something an inspection found that is not as it should be. */
@ObjectType({ description: 'Something an inspection found that is not as it should be.' })
@MayChange()
@Entity('findings')
export class Finding {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  /** That of the inspection, beside which it is kept. */
  @Column('text')
  countyCode: string;

  /** Region of those inspected. */
  @Column('text')
  regionCode: string;

  @Column('uuid')
  inspectionId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  inspector: PartyKey;

  @Column('text')
  inspected: PartyKey;

  /** Place in the checklist, from 0. */
  @Column('int', { nullable: true })
  item: number | null;

  @Field(() => Severity, { description: 'How grave it is.' })
  @Column('text')
  severity: Severity;

  @Field({ description: 'The finding in one line.' })
  @Column('text')
  title: string;

  @Field({ description: 'What was found.' })
  @Column('text')
  words: string;

  @Field(() => FindingState, { description: 'Where it stands.' })
  @Column('text')
  state: FindingState;

  @Field(() => String, { nullable: true, description: 'What those inspected say was done.' })
  @Column('text', { nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Date, { nullable: true, description: 'By when it is to be put right.' })
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was noted.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}
