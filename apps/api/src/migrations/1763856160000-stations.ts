import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Service stations. */
export class Stations1763856160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_stations (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        kind text not null,
        state text not null,
        name text not null,
        address text not null,
        parent_id uuid references service_stations,
        operator_organization_id uuid,
        opened_on date not null,
        closed_on date,
        is_demo boolean not null,
        created_at timestamptz not null,
        version int not null,
        check ((state = 'closed') = (closed_on is not null))
      );
      create index service_stations_by_region on service_stations (county_code, region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table service_stations;');
  }
}
