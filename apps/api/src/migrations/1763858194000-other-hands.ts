import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made somebody's account is looked up when a second person decides, also by the links that were used. */
export class OtherHands1763858194000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index one_time_links_by_user on one_time_links (used_by_id) where used_by_id is not null;
      create index one_time_links_used_for on one_time_links (person_id) where used_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index one_time_links_used_for, one_time_links_by_user');
  }
}
