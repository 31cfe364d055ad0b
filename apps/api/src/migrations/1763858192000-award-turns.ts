import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn an application is, the account a payment was ordered to and the payee's day of birth stand on their rows. */
export class AwardTurns1763858192000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table award_applications add column turn text;
      update award_applications award set turn = coalesce(
          case award.state
            when 'submitted' then names[1]
            when 'employerPassed' then names[array_position(names, 'employer') + 1]
            when 'districtPassed' then names[array_position(names, 'district') + 1]
          end, names[cardinality(names)])
        from (select distinct on (application_id) application_id,
            array(select jsonb_array_elements_text(frozen::jsonb #> '{programme,reviewers,order}')) as names
          from award_evaluations order by application_id, id desc) kept
        where kept.application_id = award.id
          and award.state in ('submitted', 'employerPassed', 'districtPassed', 'cityPassed', 'onNotice');
      create index award_applications_by_turn on award_applications (turn, region_code, id) where turn is not null;

      alter table award_payments add column account_ending text not null default '';
      update award_payments payment set account_ending = payee.account_ending
        from award_payees payee where payee.application_id = payment.application_id;
      alter table award_payments alter column account_ending drop default;
      create index award_bank_lines_of_payment on award_bank_lines (payment_id, at);
      create index award_bank_lines_by_reference on award_bank_lines (reference) where reference <> '';
      create index award_bank_lines_by_file on award_bank_lines (file_hash);
      alter table award_payees add column birth_day_sealed text;
      create index award_payees_by_identity on award_payees using gin (identity_hashes);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index award_payees_by_identity, award_bank_lines_by_file, award_bank_lines_by_reference, award_bank_lines_of_payment;
      alter table award_payees drop column birth_day_sealed;
      alter table award_payments drop column account_ending;
      drop index award_applications_by_turn;
      alter table award_applications drop column turn;
    `);
  }
}
