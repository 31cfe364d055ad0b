import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROGRAMMES = `
      create table award_parameter_values (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        programme text collate "C" not null,
        parameter text not null,
        from_on date not null,
        value jsonb not null,
        source text not null,
        evidence text not null,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        unique (programme, parameter, from_on)
      );
      create table award_facts (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        kind text not null,
        worker_id uuid references social_workers,
        organization_id uuid references organizations,
        from_on date not null,
        to_on date,
        source text not null,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        withdrawn_at timestamptz,
        check (to_on is null or to_on >= from_on),
        check ((worker_id is null) <> (organization_id is null)),
        check ((kind = 'agencyInOrder') = (organization_id is not null))
      );
      create index award_facts_of_worker on award_facts (worker_id);
      create index award_facts_of_organization on award_facts (organization_id);
      create index award_facts_by_reach on award_facts (region_code, id);
`;

const APPLICATIONS = `
      create table award_applications (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        programme text collate "C" not null,
        pack text not null,
        tier text,
        month text,
        person_id uuid not null references people,
        worker_id uuid not null references social_workers,
        organization_id uuid references organizations,
        applicant text not null,
        state text not null,
        round int not null,
        amount bigint check (amount > 0),
        statement text not null,
        papers text[] not null,
        last_reason text,
        rejected_rule text,
        applied_on date,
        closes_on date,
        notice_ends_on date,
        appeal_ends_on date,
        begun_by_id uuid not null references people,
        created_at timestamptz not null,
        state_since timestamptz not null,
        idempotency_key text not null,
        version int not null,
        unique (begun_by_id, idempotency_key),
        check (state not in ('approved', 'paid') or amount is not null),
        check (state <> 'rejected' or rejected_rule is not null)
      );
      create unique index award_applications_one on award_applications (programme, person_id, coalesce(month, ''))
        where state not in ('rejected', 'expired', 'withdrawn');
      create index award_applications_by_reach on award_applications (region_code, id);
      create index award_applications_of_person on award_applications (person_id, id);
      create index award_applications_of_worker on award_applications (worker_id);
      create index award_applications_of_employer on award_applications (organization_id, id);
      create index award_applications_by_state on award_applications (state, programme, region_code);
      create table award_payees (
        application_id uuid primary key references award_applications,
        county_code text collate "C" not null,
        identity_hashes text[] not null,
        identity_ending text not null,
        holder_sealed text not null,
        bank text not null,
        account_sealed text not null,
        account_ending text not null
      );
      create table award_benefits (
        id uuid primary key,
        county_code text collate "C" not null,
        identity_hash text not null,
        benefit text not null,
        application_id uuid not null references award_applications,
        unique (identity_hash, benefit)
      );
      create index award_benefits_of on award_benefits (application_id);
`;

const BESIDE = `
      create table award_evaluations (
        id uuid primary key,
        county_code text collate "C" not null,
        application_id uuid not null references award_applications,
        at timestamptz not null,
        on_day date not null,
        frozen text not null,
        sha256 text not null,
        explanation jsonb not null
      );
      create index award_evaluations_of on award_evaluations (application_id, id);
      create table award_decisions (
        id uuid primary key,
        county_code text collate "C" not null,
        application_id uuid not null references award_applications,
        round int not null,
        action text not null,
        reason text,
        rule text,
        evaluation_id uuid references award_evaluations,
        by_id uuid references people,
        at timestamptz not null,
        check (action <> 'reject' or rule is not null)
      );
      create index award_decisions_of on award_decisions (application_id, id);
      create table award_objections (
        id uuid primary key,
        county_code text collate "C" not null,
        application_id uuid not null references award_applications,
        is_appeal boolean not null,
        words text not null,
        at timestamptz not null,
        is_upheld boolean,
        answer text,
        answered_by_id uuid references people,
        answered_at timestamptz
      );
      create index award_objections_of on award_objections (application_id, id);
      create table award_tellings (
        id uuid primary key,
        county_code text collate "C" not null,
        person_id uuid not null references people,
        programme text not null,
        telling text not null,
        opens_on date not null,
        at timestamptz not null,
        unique (person_id, programme, telling, opens_on)
      );
`;

const PAYMENTS = `
      create table award_batches (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        programme text not null,
        budget_id uuid not null references fund_accounts,
        state text not null,
        count int not null check (count > 0),
        total bigint not null check (total > 0),
        made_by_id uuid not null references people,
        created_at timestamptz not null,
        first_by_id uuid references people,
        first_at timestamptz,
        second_by_id uuid references people,
        second_at timestamptz,
        file_hash text,
        last_reason text,
        idempotency_key text not null,
        version int not null,
        unique (made_by_id, idempotency_key),
        check (first_by_id <> second_by_id),
        check (state not in ('approved', 'settled') or (first_by_id is not null and second_by_id is not null))
      );
      create index award_batches_by_reach on award_batches (region_code, id);
      create table award_payments (
        id uuid primary key,
        county_code text collate "C" not null,
        batch_id uuid not null references award_batches,
        line int not null,
        application_id uuid not null references award_applications,
        amount bigint not null check (amount > 0),
        state text not null,
        remittance_id uuid unique references transfers,
        payment_id uuid unique references transfers,
        bank_reference text,
        bank_reason text,
        unique (batch_id, line)
      );
      create unique index award_payments_one_live on award_payments (application_id)
        where state in ('planned', 'remitted', 'paid');
      create index award_payments_of on award_payments (application_id, id);
      create table award_bank_lines (
        id uuid primary key,
        county_code text collate "C" not null,
        batch_id uuid not null references award_batches,
        file_hash text not null,
        place int not null,
        payment_id uuid references award_payments,
        verdict text not null,
        line int,
        amount bigint,
        account_ending text not null,
        reference text not null,
        reason text not null,
        by_id uuid not null references people,
        at timestamptz not null,
        unique (batch_id, file_hash, place)
      );
`;

/** A region's own accounts: the world outside and the clearing of its payments belong to no organization. */
const BUDGETS = `
      alter table fund_accounts drop constraint fund_accounts_check2;
      alter table fund_accounts add constraint fund_accounts_keeper
        check (kind <> 'charityFund' or organization_id is not null);
      create unique index fund_accounts_one_of_region on fund_accounts (region_code, kind)
        where organization_id is null and kind in ('outside', 'payeeClearing');
`;

/** Awards and subsidies: programmes filled in, applications, decisions, payments. */
export class Awards1763858130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PROGRAMMES, APPLICATIONS, BESIDE, BUDGETS, PAYMENTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table award_bank_lines, award_payments, award_batches, award_tellings, award_objections, award_decisions,
        award_evaluations, award_benefits, award_payees, award_applications, award_facts, award_parameter_values;
      drop index fund_accounts_one_of_region;
      alter table fund_accounts drop constraint fund_accounts_keeper;
      alter table fund_accounts add constraint fund_accounts_check2
        check (kind not in ('charityFund', 'outside') or organization_id is not null);
    `);
  }
}
