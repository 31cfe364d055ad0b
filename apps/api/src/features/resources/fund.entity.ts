import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange } from '../../platform/db/rights.js';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { CharityResource } from './charity-resource.js';
import { FundKind, TransferKind } from './fund.rules.js';

registerEnumType(FundKind, { name: 'FundKind', description: 'What an account of money stands for.' });
registerEnumType(TransferKind, { name: 'TransferKind', description: 'Why money moved.' });

/** Where money of one purpose is counted, to the fen. */
@ObjectType({
  implements: () => [CharityResource],
  description: 'Where money of one purpose is counted, to the fen.',
})
@MayChange()
@Entity('fund_accounts')
export class FundAccount extends CharityResource {
  @Field(() => FundKind, { description: 'What the account stands for.' })
  @Column('text')
  kind: FundKind;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Field(() => MoneyScalar, { description: 'What lies in it, in fen.' })
  @Column('bigint', { transformer: money })
  balance: number;

  @Field(() => Int, { description: 'Rises with every change.' })
  @Column('int')
  version: number;
}

/** One movement of money from one account to another; append-only, a mistake is taken back by another one. */
@ObjectType({ description: 'One movement of money from one account to another; never changed.' })
@Entity('transfers')
export class Transfer {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Transfers of one occasion share it.' })
  @Column('uuid')
  groupId: string;

  @Field(() => TransferKind, { description: 'Why the money moved.' })
  @Column('text')
  kind: TransferKind;

  @Field(() => ID, { description: 'The account it was taken from.' })
  @Column('uuid')
  debitId: string;

  @Field(() => ID, { description: 'The account it was added to.' })
  @Column('uuid')
  creditId: string;

  @Field(() => MoneyScalar, { description: 'How much, in fen; always positive.' })
  @Column('bigint', { transformer: money })
  amount: number;

  @Field(() => ID, { nullable: true, description: 'The transfer that this one takes back.' })
  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the donor wants to appear; null: anonymous, or no gift.',
  })
  @Column('text', { nullable: true })
  donorName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt that the charity gave the donor; the product issues none.',
  })
  @Column('text', { nullable: true })
  receiptNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  /** What the browser made up for this form: the same key twice moves nothing twice. */
  @Column('text', { nullable: true })
  idempotencyKey: string | null;
}
