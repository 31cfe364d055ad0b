import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rows of policies are counted over: the units of a level, and the stations of a kind, each told by its index alone. */
export class CountedUnits1763858195500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index regions_counted on regions (level, code) where is_administrative and valid_to is null;
      create index service_stations_by_kind on service_stations (kind, region_code) include (opened_on, closed_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index service_stations_by_kind, regions_counted');
  }
}
