import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of applications for awards as files: pieces sealed under a key of each file's own. */
export class AwardPapers1763858192200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award_papers (
        id uuid primary key,
        county_code text collate "C" not null,
        application_id uuid not null references award_applications,
        paper text not null,
        type text not null,
        size int not null check (size > 0),
        sha256 text not null,
        sealed_key text not null,
        put_in_by_id uuid not null references people,
        put_in_at timestamptz not null
      );
      create index award_papers_of on award_papers (application_id, paper);
      create table award_paper_pieces (
        paper_id uuid not null references award_papers on delete cascade,
        place int not null,
        county_code text collate "C" not null,
        sealed bytea not null,
        primary key (paper_id, place)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table award_paper_pieces, award_papers');
  }
}
