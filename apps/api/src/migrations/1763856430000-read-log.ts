import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One log of who read personal data: residents' words join it, and every line says where the record lies. */
export class ReadLog1763856430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table personal_reads rename column region_code to reader_region_code;
      alter table personal_reads add column region_code text collate "C" references regions;
      update personal_reads reading set region_code = need.region_code
        from claims claim join needs need on need.id = claim.need_id where claim.id = reading.subject_id;
      insert into personal_reads (id, reader_id, role, region_code, matter, subject_type, subject_id, at)
        select told.id, told.person_id, nullif(told.role, ''), need.region_code, 'requesterWords', 'need', told.need_id,
          told.at
        from request_reads told join needs need on need.id = told.need_id;
      alter table personal_reads alter column region_code set not null;
      create index personal_reads_by_region on personal_reads (region_code, id);
      create index personal_reads_by_reader on personal_reads (reader_id, id);
      drop table request_reads;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table request_reads (
        id uuid primary key,
        need_id uuid not null references needs,
        person_id uuid not null references people,
        role text not null,
        at timestamptz not null
      );
      create index request_reads_by_need on request_reads (need_id);
      insert into request_reads (id, need_id, person_id, role, at)
        select id, subject_id, reader_id, coalesce(role, ''), at from personal_reads where matter = 'requesterWords';
      delete from personal_reads where matter = 'requesterWords';
      alter table personal_reads drop column region_code;
      alter table personal_reads rename column reader_region_code to region_code;
      drop index personal_reads_by_reader;
    `);
  }
}
