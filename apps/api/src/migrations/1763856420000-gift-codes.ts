import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes by which donors follow their gifts. */
export class GiftCodes1763856420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gift_codes (
        id uuid primary key,
        transfer_id uuid not null references transfers,
        code_hash text not null unique,
        created_at timestamptz not null
      );
      create index gift_codes_by_transfer on gift_codes (transfer_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gift_codes;');
  }
}
