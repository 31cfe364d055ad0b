import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { MoneyScalar } from '../../platform/graphql/scalars.js';
import { AwardBatch } from './batch.entity.js';
import { BankVerdict, BatchAction, PaymentState } from './batch.rules.js';

/** A payment. */
@ObjectType({ description: 'One payment of a batch, with the account masked.' })
export class AwardPaymentView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Int, { description: 'Number in the bank’s file.' })
  line: number;

  @Field(() => ID, { description: 'The application it pays.' })
  applicationId: string;

  @Field({ description: 'Name of who is paid.' })
  name: string;

  @Field({ description: 'Last four digits of the account.' })
  accountEnding: string;

  @Field(() => MoneyScalar, { description: 'How much, in fen.' })
  amount: number;

  @Field(() => PaymentState, { description: 'Where it stands.' })
  state: PaymentState;

  @Field(() => String, { nullable: true, description: 'The bank’s number of it.' })
  bankReference: string | null;

  @Field(() => String, { nullable: true, description: 'Why the bank sent it back.' })
  bankReason: string | null;
}

/** A compared line. */
@ObjectType({ description: 'A line of a bank’s answer and what the comparison says.' })
export class AwardBankLineView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Int, { description: 'Place in the bank’s file, from 1.' })
  place: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of our line that it names; null: none can be read.',
  })
  line: number | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Amount it names, in fen; null: none can be read.',
  })
  amount: number | null;

  @Field({ description: 'Last four digits of the account it names.' })
  accountEnding: string;

  @Field(() => BankVerdict, { description: 'What the comparison says.' })
  verdict: BankVerdict;

  @Field({ description: 'The bank’s number.' })
  reference: string;

  @Field({ description: 'The bank’s words.' })
  reason: string;

  @Field(() => Date, { description: 'When it was compared.' })
  at: Date;
}

/** What the bank's last answer came to. */
@ObjectType({ description: 'What the bank’s answer that was compared last came to.' })
export class AwardBankAnswer {
  @Field(() => Date, { description: 'When it was compared.' })
  at: Date;

  @Field(() => Int, { description: 'How many lines it has.' })
  lines: number;

  @Field(() => Int, { description: 'How many of them moved money.' })
  moved: number;

  @Field(() => Int, { description: 'How many do not agree with ours; they moved nothing.' })
  differing: number;
}

/** The file for the bank. */
@ObjectType({ description: 'The file of a batch for the bank.' })
export class AwardBatchFile {
  @Field({ description: 'Its text, CSV in UTF-8.' })
  content: string;

  @Field({ description: 'SHA-256 of the text, in hexadecimal.' })
  sha256: string;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with a batch, now or in another state.' })
export class AllowedBatchAction {
  @Field(() => BatchAction, { description: 'The action.' })
  action: BatchAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}

/** A list of batches. */
@ObjectType({ description: 'Batches of payments, newest first.' })
export class AwardBatchConnection extends connectionOf(AwardBatch) {}
