import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of a region's weights with their last simulation. */
export class WeightDrafts1763857110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table weight_drafts (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        state text not null,
        from_on date not null,
        reason text not null,
        weights jsonb not null,
        revision int not null,
        trial_id uuid references matching_plans,
        tried_revision int,
        tried_against text,
        tried_after int,
        made_by_id uuid not null references people,
        made_at timestamptz not null,
        idempotency_key text not null,
        version int not null,
        unique (made_by_id, idempotency_key)
      );
      create index weight_drafts_by_region on weight_drafts (region_code, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table weight_drafts');
  }
}
