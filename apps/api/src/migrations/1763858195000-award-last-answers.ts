import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the bank's answer that was compared last said of a batch. */
export class AwardLastAnswers1763858195000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table award_batches add column last_answer jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table award_batches drop column last_answer');
  }
}
