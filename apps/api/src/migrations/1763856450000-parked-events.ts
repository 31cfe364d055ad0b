import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of parked events is read newest first, those that wait before all. */
export class ParkedEvents1763856450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index parked_events_waiting on parked_events (id) where retried_at is null;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index parked_events_waiting;');
  }
}
