import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official boundaries that administrators put in, and what finds the needs worth a look. */
export class Boundaries1763858000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region_boundaries (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        number int not null check (number > 0),
        review_number text,
        source text,
        drawn_on date,
        outlines jsonb,
        uploaded_by_id uuid not null references people,
        uploaded_at timestamptz not null,
        unique (region_code, number),
        check ((outlines is null) = (review_number is null))
      );
      create index needs_on_a_clock on needs (region_code, due_at) where due_at is not null;
      create index needs_unclaimed on needs (region_code, published_at) where state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index needs_unclaimed, needs_on_a_clock; drop table region_boundaries');
  }
}
