import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Volunteers. */
export class Volunteers1763856220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table volunteers (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        person_id uuid not null unique references people,
        state text not null,
        skills text[] not null,
        licences jsonb not null,
        languages text[] not null,
        categories text[] not null,
        weekly_hours jsonb not null,
        exceptions jsonb not null,
        max_shifts_per_week int not null check (max_shifts_per_week between 1 and 14),
        latitude double precision,
        longitude double precision,
        is_demo boolean not null,
        created_at timestamptz not null,
        version int not null,
        check ((latitude is null) = (longitude is null))
      );
      create index volunteers_by_region on volunteers (county_code, region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table volunteers;');
  }
}
