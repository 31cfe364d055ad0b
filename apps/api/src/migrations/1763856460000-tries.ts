import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One count for each kind of try and network, in place of a row for each failure: counting is one statement. */
export class Tries1763856460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table try_counts (
        key text collate "C" primary key,
        counted int not null,
        ends_at timestamptz not null
      );
      create index try_counts_by_end on try_counts (ends_at);
      drop table sign_in_failures, code_failures;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_failures (
        id uuid primary key,
        phone_hash text not null,
        network text not null,
        at timestamptz not null
      );
      create index sign_in_failures_by_network on sign_in_failures (network, at);
      create index sign_in_failures_by_age on sign_in_failures (at);
      create table code_failures (
        id uuid primary key,
        network text not null,
        at timestamptz not null
      );
      create index code_failures_by_network on code_failures (network, at);
      drop table try_counts;
    `);
  }
}
