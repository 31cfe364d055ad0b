import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { money } from '../../platform/db/columns.js';
import { MayChange } from '../../platform/db/rights.js';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { BankVerdict, BatchAction, BatchState, PaymentState, type AnswerFigures } from './batch.rules.js';

registerEnumType(BatchState, { name: 'AwardBatchState', description: 'Where a batch of payments stands.' });
registerEnumType(BatchAction, {
  name: 'AwardBatchAction',
  description: 'What can be done with a batch of payments.',
});
registerEnumType(PaymentState, { name: 'AwardPaymentState', description: 'Where one payment stands.' });
registerEnumType(BankVerdict, {
  name: 'AwardBankVerdict',
  description: 'What the comparison of a line with the bank’s says.',
});

/** Approved awards of one programme that are paid together from a public budget. */
@ObjectType({
  description: 'Approved awards of one programme that are paid together from a public budget, by two people.',
})
@MayChange()
@Entity('award_batches')
export class AwardBatch {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region that pays.' })
  @Column('text')
  regionCode: string;

  @Column('text')
  programme: string;

  @Column('uuid')
  budgetId: string;

  @Field(() => BatchState, { description: 'Where it stands.' })
  @Column('text')
  state: BatchState;

  @Field(() => Int, { description: 'How many payments it has.' })
  @Column('int')
  count: number;

  @Field(() => MoneyScalar, { description: 'What it pays in all, in fen.' })
  @Column('bigint', { transformer: money })
  total: number;

  @Column('uuid')
  madeById: string;
  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  firstById: string | null;
  @Field(() => Date, { nullable: true, description: 'When the first of two approved it.' })
  @Column('timestamptz', { nullable: true })
  firstAt: Date | null;

  @Column('uuid', { nullable: true })
  secondById: string | null;
  @Field(() => Date, { nullable: true, description: 'When the second of two approved it.' })
  @Column('timestamptz', { nullable: true })
  secondAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file last made for the bank, in hexadecimal.',
  })
  @Column('text', { nullable: true })
  fileHash: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back or cancelled.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  /** What the answer of the bank that was compared last said; a resolver reads its time. */
  @Column('jsonb', { nullable: true })
  lastAnswer: (AnswerFigures & { readonly at: string }) | null;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** One payment of a batch; of an application at most one is planned, on its way or paid. */
@MayChange()
@Entity('award_payments')
export class AwardPayment {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') batchId: string;
  /** Number in the bank's file, from 1. */
  @Column('int') line: number;
  @Column('uuid') applicationId: string;
  @Column('bigint', { transformer: money }) amount: number;
  /** Last four digits of the account it was ordered to, whatever account the payee tells later. */
  @Column('text') accountEnding: string;
  @Column('text') state: PaymentState;
  /** The transfers of the ledger. */
  @Column('uuid', { nullable: true }) remittanceId: string | null;
  @Column('uuid', { nullable: true }) paymentId: string | null;
  @Column('text', { nullable: true }) bankReference: string | null;
  @Column('text', { nullable: true }) bankReason: string | null;
}

/** A line of a bank's answer as it was compared; append-only. */
@Entity('award_bank_lines')
export class AwardBankLine {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  @Column('uuid') batchId: string;
  @Column('text') fileHash: string;
  /** Place in the bank's file, from 1. */
  @Column('int') place: number;
  @Column('uuid', { nullable: true }) paymentId: string | null;
  @Column('text') verdict: BankVerdict;
  @Column('int', { nullable: true }) line: number | null;
  @Column('bigint', { nullable: true, transformer: money }) amount: number | null;
  @Column('text') accountEnding: string;
  @Column('text') reference: string;
  @Column('text') reason: string;
  @Column('uuid') byId: string;
  @Column('timestamptz') at: Date;
}

export const batchEntities = [AwardBatch, AwardPayment, AwardBankLine];
