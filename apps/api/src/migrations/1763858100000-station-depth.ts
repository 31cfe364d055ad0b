import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  alter table service_stations
    add column operation_mode text not null default 'direct',
    add column floor_area int,
    add column seats int,
    add column is_step_free boolean,
    add column weekly_hours jsonb not null default '[]',
    add column exceptions jsonb not null default '[]';
  update service_stations set operation_mode = 'commissioned' where operator_organization_id is not null;
  alter table service_stations
    add constraint service_stations_mode check ((operation_mode = 'direct') = (operator_organization_id is null));
  create index service_stations_by_parent on service_stations (parent_id);
  create index service_stations_by_place on service_stations (region_code, kind);

  create table station_staff (
    id uuid primary key,
    county_code text collate "C" not null,
    station_id uuid not null references service_stations,
    person_id uuid not null references people,
    duty text not null,
    from_on date not null,
    to_on date,
    posted_by_id uuid not null references people,
    created_at timestamptz not null,
    version int not null,
    check (to_on is null or to_on >= from_on)
  );
  create index station_staff_by_station on station_staff (station_id, id);
  create index station_staff_by_person on station_staff (person_id) where to_on is null;
  create unique index station_staff_once on station_staff (station_id, person_id) where to_on is null;
  create unique index station_staff_one_head on station_staff (station_id) where duty = 'head' and to_on is null;

  create table support_grants (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    station_id uuid not null references service_stations,
    kind text not null,
    source_id uuid,
    giver text,
    detail text not null,
    floor_area int,
    given_on date not null,
    ends_on date,
    state text not null,
    last_reason text,
    granted_by_id uuid not null references people,
    idempotency_key text not null,
    created_at timestamptz not null,
    version int not null,
    unique (granted_by_id, idempotency_key),
    check (kind = 'venue' or source_id is not null)
  );
  create index support_grants_by_station on support_grants (station_id, id);
  create unique index support_grants_once on support_grants (station_id, source_id) where state = 'given';
`;

/** What a station is beyond its place: how it is run, who works there, its space and hours, what supports it. */
export class StationDepth1763858100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table support_grants, station_staff;
      drop index service_stations_by_parent, service_stations_by_place;
      alter table service_stations drop constraint service_stations_mode,
        drop column operation_mode, drop column floor_area, drop column seats, drop column is_step_free,
        drop column weekly_hours, drop column exceptions;
    `);
  }
}
