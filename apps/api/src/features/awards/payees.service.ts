import { Injectable } from '@nestjs/common';
import { birthDayOf, isResidentId } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from '../accounts/index.js';
import type { AwardInput } from './award.args.js';
import { AwardBenefit, AwardPayee, type AwardApplication } from './award.entity.js';

const IDENTITY = 'award-identity';

/** What a payment needs to know, opened. */
export interface OpenedPayee {
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly accountEnding: string;
}

/** Who is paid where, and that one identity holds a benefit once. The number of the card is kept as keyed hash only. */
@Injectable()
export class Payees {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly accounts: Accounts,
  ) {}

  /** What was told of the payee; null before it was. */
  async of(applicationId: string): Promise<AwardPayee | null> {
    return this.database.repository(AwardPayee).findOneBy({ applicationId });
  }

  /** Takes over what the person told with an earlier application, so that it is not asked again. */
  async carryOver({ id, countyCode, personId }: AwardApplication): Promise<void> {
    await this.database.query(
      `insert into award_payees (application_id, county_code, identity_hashes, identity_ending, holder_sealed, bank,
         account_sealed, account_ending)
       select $1, $2, payee.identity_hashes, payee.identity_ending, payee.holder_sealed, payee.bank,
         payee.account_sealed, payee.account_ending
       from award_payees payee join award_applications before on before.id = payee.application_id
       where before.person_id = $3 and before.id <> $1 order by before.id desc limit 1`,
      [id, countyCode, personId],
    );
  }

  /** Keeps what an application tells; INVALID_INPUT names what is missing or is no number of its kind. */
  async write(
    { id, countyCode, personId }: AwardApplication,
    { identityNumber, bank, account }: AwardInput,
    birthMonth: string | null,
  ): Promise<void> {
    const before = await this.of(id);
    const identity = identityNumber ? this.identity(identityNumber, birthMonth) : before;
    if (!identity) throw new Refusal('INVALID_INPUT', { fields: ['identityNumber'] });
    const accountTold = account
      ? { accountSealed: this.keys.encrypt(account), accountEnding: account.slice(-4) }
      : before;
    if (!accountTold) throw new Refusal('INVALID_INPUT', { fields: ['account'] });
    const [person] = await this.accounts.byIds([personId]);
    const { identityHashes, identityEnding } = identity;
    const { accountSealed, accountEnding } = accountTold;
    const row = {
      applicationId: id,
      countyCode,
      identityHashes,
      identityEnding,
      holderSealed: this.keys.encrypt(person?.name ?? ''),
      bank: bank.trim(),
      accountSealed,
      accountEnding,
    };
    await this.database.repository(AwardPayee).upsert(row, ['applicationId']);
  }

  /** Takes up benefits for an identity; AWARD_HELD_ALREADY when it holds one, wherever and in whatever programme. */
  async take(
    { id, countyCode }: AwardApplication,
    { identityHashes }: AwardPayee,
    benefits: readonly string[],
  ): Promise<void> {
    const wanted = benefits.flatMap((benefit) =>
      identityHashes.toSorted().map((identityHash) => ({ benefit, identityHash })),
    );
    for (const { benefit, identityHash } of wanted) {
      const row = Object.assign(new AwardBenefit(), {
        id: newId(),
        countyCode,
        identityHash,
        benefit,
        applicationId: id,
      });
      if (!(await this.database.insertUnlessThere(AwardBenefit, row)))
        throw new Refusal('AWARD_HELD_ALREADY', { benefit });
    }
  }

  /** Gives up what an application held. */
  async release({ id }: AwardApplication): Promise<void> {
    await this.database.query('delete from award_benefits where application_id = $1', [id]);
  }

  /** The payees of applications, opened for the bank's file; the caller asks who may and leaves the trace. */
  async opened(applicationIds: readonly string[]): Promise<Map<string, OpenedPayee>> {
    const rows = await this.database
      .repository(AwardPayee)
      .createQueryBuilder('payee')
      .where('payee.application_id = any(:applicationIds)', { applicationIds })
      .getMany();
    return new Map(
      rows.map(({ applicationId, holderSealed, bank, accountSealed, accountEnding }) => [
        applicationId,
        {
          holder: this.keys.decrypt(holderSealed),
          bank,
          account: this.keys.decrypt(accountSealed),
          accountEnding,
        },
      ]),
    );
  }

  private identity(
    text: string,
    birthMonth: string | null,
  ): Pick<AwardPayee, 'identityHashes' | 'identityEnding'> {
    const number = text.trim().toUpperCase();
    const fits = isResidentId(number) && (birthMonth === null || birthDayOf(number).startsWith(birthMonth));
    if (!fits) throw new Refusal('INVALID_INPUT', { fields: ['identityNumber'] });
    return { identityHashes: this.keys.lookup(IDENTITY, number), identityEnding: number.slice(-4) };
  }
}
