import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social workers, and the organizations that run stations. */
export class SocialWorkers1763856210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table social_workers (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        person_id uuid not null unique references people,
        organization_id uuid references organizations,
        state text not null,
        grade text,
        certificate_hash text unique,
        certificate_ending text,
        certificate_valid_to date,
        specialties text[] not null,
        capacity int not null check (capacity > 0),
        is_demo boolean not null,
        created_at timestamptz not null,
        version int not null,
        check ((grade is null) = (certificate_hash is null))
      );
      create index social_workers_by_region on social_workers (county_code, region_code, id);
      alter table service_stations
        add foreign key (operator_organization_id) references organizations;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table service_stations drop constraint service_stations_operator_organization_id_fkey;
      drop table social_workers;
    `);
  }
}
