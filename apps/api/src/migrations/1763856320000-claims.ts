import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims and what they take. */
export class Claims1763856320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table claims (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        need_id uuid not null references needs,
        organization_id uuid not null references organizations,
        made_by_id uuid references people,
        state text not null,
        plan text not null,
        last_reason text,
        idempotency_key text not null,
        created_at timestamptz not null,
        state_since timestamptz not null,
        version int not null,
        unique (organization_id, idempotency_key)
      );
      create index claims_by_need on claims (need_id, id);
      create index claims_by_organization on claims (organization_id, id);
      create index claims_by_reach on claims (region_code, id);
      create table claim_shares (
        id uuid primary key,
        claim_id uuid not null references claims,
        part_id uuid not null references need_parts,
        quantity int not null check (quantity > 0),
        unique (claim_id, part_id)
      );
      alter table need_parts add constraint need_parts_not_exceeded check (pending + accepted <= quantity);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table need_parts drop constraint need_parts_not_exceeded; drop table claim_shares, claims;',
    );
  }
}
