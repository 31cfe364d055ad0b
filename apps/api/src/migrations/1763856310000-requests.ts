import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents' requests, who read them, and what residents said of the outcome. */
export class Requests1763856310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table need_requests (
        id uuid primary key,
        need_id uuid not null references needs,
        code_hash text not null unique,
        words_sealed text not null,
        phone_sealed text,
        is_on_behalf boolean not null,
        created_at timestamptz not null
      );
      create index need_requests_by_need on need_requests (need_id);
      create table request_reads (
        id uuid primary key,
        need_id uuid not null references needs,
        person_id uuid not null references people,
        role text not null,
        at timestamptz not null
      );
      create index request_reads_by_need on request_reads (need_id);
      create table need_ratings (
        id uuid primary key,
        need_id uuid not null references needs,
        outcome text not null,
        stars int check (stars between 1 and 5),
        rated_at timestamptz not null
      );
      create index need_ratings_by_need on need_ratings (need_id, id);
      create table code_failures (
        id uuid primary key,
        network text not null,
        at timestamptz not null
      );
      create index code_failures_by_network on code_failures (network, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table code_failures, need_ratings, request_reads, need_requests;');
  }
}
