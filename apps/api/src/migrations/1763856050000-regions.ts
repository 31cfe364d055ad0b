import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The region tree with its dates, successors and positions. */
export class Regions1763856050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regions (
        code text collate "C" primary key,
        name text not null,
        level text not null,
        parent_code text collate "C",
        is_administrative boolean not null,
        pinyin text not null,
        initials text not null,
        valid_from date not null,
        valid_to date,
        successor_code text collate "C",
        latitude double precision,
        longitude double precision,
        is_position_invented boolean not null default false,
        check ((latitude is null) = (longitude is null)),
        check (latitude between 3 and 54 and longitude between 73 and 136)
      );
      create index regions_by_parent on regions (parent_code, code);
      create index regions_by_level on regions (level, code);
      create index regions_by_successor on regions (successor_code) where successor_code is not null;
      create index regions_by_name on regions (name text_pattern_ops);
      create index regions_by_pinyin on regions (pinyin text_pattern_ops);
      create index regions_by_initials on regions (initials text_pattern_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regions;');
  }
}
