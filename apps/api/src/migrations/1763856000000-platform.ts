import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sealed event log and the leases. */
export class Platform1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        type text not null,
        subject_type text not null,
        subject_id uuid not null,
        root_id uuid,
        person_id uuid,
        role text,
        at timestamptz not null,
        happened_on date not null,
        canonical text not null,
        body jsonb not null
      );
      create index events_by_subject on events (subject_id, id);
      create index events_by_root on events (root_id, id) where root_id is not null;
      create table event_queue (
        event_id uuid primary key,
        chain text collate "C" not null
      );
      create index event_queue_by_chain on event_queue (chain, event_id);
      create table event_seals (
        chain text collate "C" not null,
        position bigint not null,
        event_id uuid not null unique,
        hash text not null,
        primary key (chain, position)
      );
      create table chain_heads (
        chain text collate "C" primary key,
        position bigint not null,
        hash text not null
      );
      create table event_cursors (
        handler text not null,
        chain text collate "C" not null,
        position bigint not null,
        failures int not null,
        primary key (handler, chain)
      );
      create table parked_events (
        id uuid primary key,
        handler text not null,
        event_id uuid not null,
        reason text not null,
        parked_at timestamptz not null,
        retried_at timestamptz
      );
      create table leases (
        name text primary key,
        holder text not null,
        until timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table leases, parked_events, event_cursors, chain_heads, event_seals, event_queue, events;
    `);
  }
}
