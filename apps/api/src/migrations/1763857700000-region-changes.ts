import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the region tree, what became of each unit, and which state of the tree holds. */
export class RegionChanges1763857700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region_changes (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        kind text not null,
        state text not null,
        pairs jsonb not null,
        main_code text collate "C",
        effective_on date not null,
        document text not null,
        made_by_id uuid not null,
        made_at timestamptz not null,
        settled_by_id uuid,
        applied_at timestamptz,
        refused_with text,
        idempotency_key text not null,
        version int not null,
        unique (made_by_id, idempotency_key)
      );
      create index region_changes_by_region on region_changes (region_code, id);
      create index region_changes_due on region_changes (effective_on, id) where state = 'scheduled';
      create table region_successions (
        id uuid primary key,
        change_id uuid not null references region_changes,
        county_code text collate "C" not null,
        from_code text collate "C" references regions,
        from_name text,
        to_code text collate "C" not null references regions,
        to_name text not null,
        is_main boolean not null,
        effective_on date not null,
        unique (change_id, from_code, to_code)
      );
      create index region_successions_by_from on region_successions (from_code, effective_on);
      create index region_successions_by_to on region_successions (to_code, effective_on);
      create index region_successions_by_name on region_successions (from_name text_pattern_ops);
      create table region_editions (name text primary key, edition uuid not null);
      create index regions_ended on regions (code) where successor_code is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index regions_ended; drop table region_editions; drop table region_successions; drop table region_changes',
    );
  }
}
