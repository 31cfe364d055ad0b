import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social organizations. */
export class Organizations1763856200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organizations (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        name text not null,
        state text not null,
        registration_type text not null,
        kind text not null,
        uscc text unique,
        is_charity boolean not null,
        grade text,
        grade_valid_to date,
        is_on_credit_list boolean not null,
        categories text[] not null,
        served_regions text[] not null,
        capacity int not null check (capacity > 0),
        latitude double precision,
        longitude double precision,
        is_demo boolean not null,
        last_reason text,
        created_at timestamptz not null,
        version int not null,
        check ((latitude is null) = (longitude is null)),
        check ((registration_type = 'registered') = (uscc is not null))
      );
      create index organizations_by_region on organizations (county_code, region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organizations;');
  }
}
