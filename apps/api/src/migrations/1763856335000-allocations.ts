import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What projects were given from the three ledgers. */
export class Allocations1763856335000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table allocations (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        project_id uuid not null references projects,
        need_id uuid not null references needs,
        need_part_id uuid references need_parts,
        kind text not null,
        resource_id uuid not null,
        giver_id uuid not null references organizations,
        transfer_id uuid unique references transfers,
        movement_id uuid unique references goods_movements,
        booking_id uuid unique references bookings,
        amount bigint not null check (amount > 0),
        state text not null,
        made_at timestamptz not null,
        made_by_id uuid references people,
        confirmed_at timestamptz,
        confirmed_by_id uuid references people,
        returned_at timestamptz,
        last_reason text,
        idempotency_key text not null,
        version int not null,
        check (num_nonnulls(transfer_id, movement_id, booking_id) = 1),
        check (state <> 'confirmed' or confirmed_at is not null),
        unique (made_by_id, idempotency_key)
      );
      create index allocations_by_project on allocations (project_id, id);
      create index allocations_by_resource on allocations (resource_id, id);
      create index allocations_by_region on allocations (county_code, region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table allocations;');
  }
}
