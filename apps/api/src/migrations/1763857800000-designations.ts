import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted, judged and objected to beside them. */
const BESIDE = `
      create table designation_checks (
        id uuid primary key,
        county_code text collate "C" not null,
        designation_id uuid not null references designations,
        at timestamptz not null,
        by_id uuid not null references people,
        from_month date not null,
        to_month date not null,
        evidence jsonb not null
      );
      create index designation_checks_of on designation_checks (designation_id, id);
      create table designation_reviews (
        id uuid primary key,
        county_code text collate "C" not null,
        designation_id uuid not null references designations,
        round int not null,
        expert_id uuid not null references people,
        asked_by_id uuid not null references people,
        asked_at timestamptz not null,
        verdict text,
        words text,
        answered_at timestamptz,
        unique (designation_id, round, expert_id)
      );
      create index designation_reviews_by_expert on designation_reviews (expert_id, id);
      create table designation_objections (
        id uuid primary key,
        county_code text collate "C" not null,
        designation_id uuid not null references designations,
        words text not null,
        at timestamptz not null,
        is_upheld boolean,
        answer text,
        answered_by_id uuid references people,
        answered_at timestamptz
      );
      create index designation_objections_of on designation_objections (designation_id, id);
`;

/** Names that places seek and hold, with evidence, reviews and objections. */
export class Designations1763857800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table designations (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        kind text not null,
        pack text not null,
        state text not null,
        statement text not null,
        words jsonb not null,
        round int not null,
        last_reason text,
        applied_by_id uuid not null references people,
        created_at timestamptz not null,
        state_since timestamptz not null,
        notice_ends_on date,
        named_on date,
        ends_on date,
        recheck_on date,
        idempotency_key text not null,
        version int not null,
        unique (applied_by_id, idempotency_key),
        check (state <> 'named' or (named_on is not null and ends_on is not null))
      );
      create unique index designations_one_a_place on designations (region_code, kind)
        where state in ('draft', 'submitted', 'inReview', 'onNotice', 'named');
      create index designations_by_reach on designations (region_code, id);
      create index designations_by_kind on designations (kind, state, region_code);
    `);
    await runner.query(BESIDE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table designation_objections, designation_reviews, designation_checks, designations;',
    );
  }
}
