import { Injectable } from '@nestjs/common';
import { birthDayOf, day, isResidentId, type Day } from '@wushe/values';
import { In } from 'typeorm';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from '../accounts/index.js';
import type { AwardInput } from './award.args.js';
import { AwardBenefit, AwardPayee, type AwardApplication } from './award.entity.js';
import { AwardPayment } from './batch.entity.js';
import { LIVE_PAYMENT } from './batch.rules.js';
import { benefitOf, heldAgainst, type Sought } from './award.rules.js';

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

  /** The day of birth that the number of the card told; null before it was told. */
  async birthDayOf(applicationId: string): Promise<Day | null> {
    const sealed = (await this.of(applicationId))?.birthDaySealed ?? null;
    return sealed === null ? null : day(this.keys.decrypt(sealed));
  }

  /** Takes over what the person told with an earlier application, so that it is not asked again. */
  async carryOver({ id, countyCode, personId }: AwardApplication): Promise<void> {
    await this.database.query(
      `insert into award_payees (application_id, county_code, identity_hashes, identity_ending, birth_day_sealed,
         holder_sealed, bank, account_sealed, account_ending)
       select $1, $2, payee.identity_hashes, payee.identity_ending, payee.birth_day_sealed,
         payee.holder_sealed, payee.bank, payee.account_sealed, payee.account_ending
       from award_payees payee join award_applications before on before.id = payee.application_id
       where before.person_id = $3 and before.id <> $1 order by before.id desc limit 1`,
      [id, countyCode, personId],
    );
  }

  /** Keeps what an application tells; INVALID_INPUT names all that is missing, or that does not fit and why. */
  async write(
    { id, countyCode, personId }: AwardApplication,
    { identityNumber, bank, account }: AwardInput,
    birthMonth: string | null,
  ): Promise<void> {
    const before = await this.of(id);
    const identity = identityNumber ? this.identity(identityNumber, birthMonth) : before;
    const accountTold = account ? this.sealedAccount(account) : before;
    if (!identity || !accountTold) {
      const told = { identityNumber: identity, account: accountTold };
      const fields = Object.entries(told).flatMap(([field, value]) => (value ? [] : [field]));
      throw new Refusal('INVALID_INPUT', { fields });
    }
    const [person] = await this.accounts.byIds([personId]);
    const { identityHashes, identityEnding, birthDaySealed } = identity;
    const { accountSealed, accountEnding } = accountTold;
    const row = {
      applicationId: id,
      countyCode,
      identityHashes,
      identityEnding,
      birthDaySealed,
      holderSealed: this.keys.encrypt(person?.name ?? ''),
      bank: bank.trim(),
      accountSealed,
      accountEnding,
    };
    await this.database.repository(AwardPayee).upsert(row, ['applicationId']);
  }

  /** Keeps another account in place of the one told before. */
  async correctAccount(
    applicationId: string,
    { bank, account }: { readonly bank: string; readonly account: string },
  ): Promise<void> {
    const changes = { bank: bank.trim(), ...this.sealedAccount(account) };
    await this.database.repository(AwardPayee).update({ applicationId }, changes);
  }

  /** Whether a payment of an award is planned, on its way or made; asked under the award's lock. */
  async isOnTheWay(applicationId: string): Promise<boolean> {
    const payments = this.database.repository(AwardPayment);
    return payments.existsBy({ applicationId, state: In([...LIVE_PAYMENT]) });
  }

  /**
   * Takes up a benefit for an identity; AWARD_HELD_ALREADY when it holds it or one that excludes it, wherever, under
   * whatever account, and under whatever number the person told before. Who asks for one identity waits for another.
   */
  async take(application: AwardApplication, payee: AwardPayee, sought: Sought): Promise<void> {
    const { id, countyCode } = application;
    const known = await this.hashesOf(application, payee);
    for (const hash of known.toSorted())
      await this.database.query(
        `select pg_advisory_xact_lock(hashtextextended('award-identity ' || $1, 0))`,
        [hash],
      );
    const held = await this.database.query<{ benefit: string }>(
      `select benefit from award_benefits where identity_hash = any($1) and application_id <> $2 order by id`,
      [known, id],
    );
    const against = heldAgainst(
      sought,
      held.map(({ benefit }) => benefit),
    );
    if (against !== null) throw new Refusal('AWARD_HELD_ALREADY', { benefit: against });
    const benefit = benefitOf(sought.code, sought.month);
    for (const identityHash of payee.identityHashes.toSorted()) {
      const row = { id: newId(), countyCode, identityHash, benefit, applicationId: id };
      if (!(await this.database.insertUnlessThere(AwardBenefit, Object.assign(new AwardBenefit(), row))))
        throw new Refusal('AWARD_HELD_ALREADY', { benefit });
    }
  }

  /**
   * Every hash an identity is known by: that of the application, and all that were told with applications submitted by
   * the same person or by somebody who told one of them.
   */
  private async hashesOf({ personId }: AwardApplication, { identityHashes }: AwardPayee): Promise<string[]> {
    const rows = await this.database.query<{ hash: string }>(
      `with recursive known (hash) as (
         (select unnest($2::text[])
          union select unnest(payee.identity_hashes) from award_applications award
            join award_payees payee on payee.application_id = award.id
            where award.person_id = $1 and award.applied_on is not null)
         union
         select theirs.hash from known
         join award_payees met on met.identity_hashes @> array[known.hash]
         join award_applications award on award.id = met.application_id and award.applied_on is not null
         join award_applications own on own.person_id = award.person_id and own.applied_on is not null
         join award_payees payee on payee.application_id = own.id
         cross join lateral unnest(payee.identity_hashes) as theirs (hash)
       )
       select hash from known`,
      [personId, identityHashes],
    );
    return rows.map(({ hash }) => hash);
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

  private sealedAccount(account: string): Pick<AwardPayee, 'accountSealed' | 'accountEnding'> {
    return { accountSealed: this.keys.encrypt(account), accountEnding: account.slice(-4) };
  }

  private identity(
    text: string,
    birthMonth: string | null,
  ): Pick<AwardPayee, 'identityHashes' | 'identityEnding' | 'birthDaySealed'> {
    const number = text.trim().toUpperCase();
    const fields = ['identityNumber'];
    if (!isResidentId(number)) throw new Refusal('INVALID_INPUT', { fields, because: 'noNumber' });
    if (birthMonth !== null && !birthDayOf(number).startsWith(birthMonth))
      throw new Refusal('INVALID_INPUT', { fields, because: 'otherBirthMonth' });
    return {
      identityHashes: this.keys.lookup(IDENTITY, number),
      identityEnding: number.slice(-4),
      birthDaySealed: this.keys.encrypt(birthDayOf(number)),
    };
  }
}
