import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs by target group down to communities; months frozen before were frozen without. */
export class GroupCountsOfCommunities1763858141000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table frozen_months add column has_communities boolean not null default false;
      alter table frozen_months alter column has_communities drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table frozen_months drop column has_communities;');
  }
}
