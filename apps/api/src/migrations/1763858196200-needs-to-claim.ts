import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a list of needs to claim asks of thousands of needs: the few regions above communities that have points of their
 * own, and whether a need has a part that is still open.
 */
export class NeedsToClaim1763858196200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index regions_pointed on regions (code) include (latitude, longitude)
        where latitude is not null and level <> 'community';
      create index need_parts_open on need_parts (need_id)
        where not is_dropped and quantity > pending + accepted`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index regions_pointed, need_parts_open');
  }
}
