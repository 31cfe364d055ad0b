import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseRisk } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { CaseAction, CaseState } from './case.rules.js';

registerEnumType(CaseRisk, {
  name: 'CaseRisk',
  description: 'How much may happen to the person; it sets how often they are visited.',
});
registerEnumType(CaseState, { name: 'CaseState', description: 'Where a case file stands.' });
registerEnumType(CaseAction, { name: 'CaseAction', description: 'What can be done with a case file.' });

/**
 * One person's case: its course in the open columns, what it says of the person sealed beside it under a key of its own.
 */
@ObjectType({
  description:
    'A case file without what it says of the person: seen by the worker, the supervisor and their deputies only.',
})
@MayChange()
@Entity('case_files')
export class CaseFile {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Where the person lives.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Readable number; tells nothing of the person.' })
  @Column('text')
  number: string;

  @Field({ description: 'What the worker calls the case in lists, without the person’s name.' })
  @Column('text')
  alias: string;

  @Column('uuid')
  openedById: string;

  /** The social worker, by the register. */
  @Column('uuid')
  workerId: string;

  @Column('uuid', { nullable: true })
  needId: string | null;

  /** Keyed hash of the person’s account, once they have tied the case to it: no row names who has a case. */
  @Column('text', { nullable: true })
  clientHash: string | null;

  /** Keyed hash of the code with which the person sees who read it. */
  @Column('text', { nullable: true })
  codeHash: string | null;

  @Field(() => CaseState, { description: 'Where it stands.' })
  @Column('text')
  state: CaseState;

  @Field(() => CaseRisk, { nullable: true, description: 'The risk last assessed; null before.' })
  @Column('text', { nullable: true })
  risk: CaseRisk | null;

  @Column('date', { nullable: true })
  assessedOn: string | null;

  @Field(() => Date, { description: 'Since when it stands so.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when the present state should be left; null: no limit.',
  })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When the next visit is owed; null in states without visits.',
  })
  @Column('date', { nullable: true })
  nextVisitOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'When the worker last met the person.' })
  @Column('date', { nullable: true })
  lastContactOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when the person waits for a copy.' })
  @Column('date', { nullable: true })
  exportAskedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when the person wants it erased.' })
  @Column('date', { nullable: true })
  erasureAskedOn: string | null;

  @Field(() => Date, { description: 'When it was opened.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** The key of one file, itself sealed by the keys outside the database; without it the file is unreadable for ever. */
@MayChange()
@MayDelete()
@Entity('case_keys')
export class CaseKey {
  @PrimaryColumn('uuid')
  caseId: string;
  @Column('text')
  countyCode: string;
  @Column('text')
  sealedKey: string;
  /** Who the person is, sealed. */
  @Column('text')
  clientSealed: string;
}

/** Something written into a file: only ever added to. */
@Entity('case_entries')
export class CaseEntry {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  caseId: string;
  @Column('text')
  action: CaseAction;
  @Column('uuid')
  byId: string;
  @Column('timestamptz')
  at: Date;
  /** What was written, sealed. */
  @Column('text')
  sealed: string;
}

/** By what a person is found again, as keyed hashes; gone with the file’s key. */
@MayDelete()
@Entity('case_marks')
export class CaseMark {
  @PrimaryColumn('uuid')
  hash: string;
  @PrimaryColumn('uuid')
  caseId: string;
  @PrimaryColumn('text')
  kind: string;
  @Column('text')
  countyCode: string;
}

/** That somebody may approve their own plans and closures, until a day. */
@ObjectType({ description: 'The right to approve one’s own plans and closures, given until a day.' })
@MayChange()
@Entity('case_rights')
export class CaseRight {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Where the holder serves.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  givenById: string;

  @Field({ description: 'Why there is nobody else to approve.' })
  @Column('text')
  reason: string;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { description: 'Last day.' })
  @Column('date')
  toOn: string;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
