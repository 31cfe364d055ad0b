import { Field, Float, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Refusal } from '../../platform/refusal.js';
import { LedgerCheck, type LedgerFault } from './ledger-check.js';
import { ResourceKind } from './resource.view.js';

/** A balance that its rows do not add up to. */
@ObjectType({ description: 'A balance that its own rows do not add up to.' })
class LedgerFaultView implements LedgerFault {
  @Field(() => ResourceKind, { description: 'Which ledger.' })
  ledger: ResourceKind;

  @Field(() => ID, { description: 'The fund, lot or offer.' })
  id: string;

  @Field(() => Float, { description: 'What the record says: fen, units on hand, or the capacity.' })
  kept: number;

  @Field(() => Float, { description: 'What its rows add up to.' })
  folded: number;
}

/** The check of the ledgers for those who audit them. */
@Resolver()
export class LedgerCheckResolver {
  constructor(private readonly check: LedgerCheck) {}

  @Access('policy')
  @Query(() => [LedgerFaultView], {
    description:
      'Folds every ledger again and names what differs; for administrators and auditors. Empty is well.',
  })
  ledgerFaults(@CurrentActor() { hat }: Actor): Promise<LedgerFault[]> {
    if (hat?.role !== 'administrator' && hat?.role !== 'auditor') throw new Refusal('NOT_ALLOWED');
    return this.check.run();
  }
}
