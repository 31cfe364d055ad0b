import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of award programmes: kept with their simulated result, published by a second person. */
export class AwardDrafts1763858192100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award_drafts (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        programme text collate "C" not null,
        state text not null,
        title text not null,
        values jsonb not null,
        without text[] not null,
        result jsonb not null,
        tried_against text not null,
        made_by_id uuid not null references people,
        made_at timestamptz not null,
        from_on date,
        source text,
        published_by_id uuid references people,
        published_at timestamptz,
        idempotency_key text not null,
        version int not null,
        unique (made_by_id, idempotency_key),
        check (made_by_id <> published_by_id),
        check (state <> 'published' or (from_on is not null and source is not null and published_by_id is not null))
      );
      create index award_drafts_of_programme on award_drafts (programme, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table award_drafts');
  }
}
