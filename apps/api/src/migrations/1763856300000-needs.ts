import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs and their parts. */
export class Needs1763856300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table needs (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        number text not null,
        state text not null,
        title text not null,
        detail text not null,
        public_sentence text,
        category text collate "C" not null,
        urgency text not null,
        channel text not null,
        target_group text,
        target_count int check (target_count > 0),
        place text not null,
        starts_at timestamptz,
        ends_at timestamptz,
        minutes_each int check (minutes_each > 0),
        budget bigint check (budget >= 0),
        served_count int check (served_count >= 0),
        posted_by_id uuid references people,
        project_id uuid,
        merged_into_id uuid references needs,
        due_at timestamptz,
        state_since timestamptz not null,
        created_at timestamptz not null,
        published_at timestamptz,
        last_reason text,
        idempotency_key text,
        version int not null,
        check (ends_at > starts_at),
        unique (posted_by_id, idempotency_key)
      );
      create index needs_by_region on needs (county_code, region_code, id);
      create index needs_by_state on needs (county_code, state, id);
      create index needs_by_reach on needs (region_code, id);
      create index needs_published on needs (id) where state in ('open', 'underway', 'delivered', 'accepted', 'closed');
      create index needs_by_number on needs (number);
      create table need_parts (
        id uuid primary key,
        need_id uuid not null references needs,
        place int not null,
        kind text not null,
        name text not null,
        unit text not null,
        skills text[] not null,
        quantity int not null check (quantity > 0),
        pending int not null check (pending >= 0),
        accepted int not null check (accepted >= 0),
        is_dropped boolean not null
      );
      create index need_parts_by_need on need_parts (need_id, place);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table need_parts, needs;');
  }
}
