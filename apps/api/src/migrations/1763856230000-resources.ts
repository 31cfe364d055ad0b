import type { MigrationInterface, QueryRunner } from 'typeorm';

const MONEY = `
  create table fund_accounts (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    organization_id uuid references organizations,
    project_id uuid,
    kind text not null,
    name text not null,
    purpose_categories text[] not null,
    purpose_regions text[] not null,
    balance bigint not null,
    created_at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    version int not null,
    check (balance >= 0 or kind = 'outside'),
    check ((kind = 'project') = (project_id is not null)),
    check (kind not in ('charityFund', 'outside') or organization_id is not null),
    unique (made_by_id, idempotency_key)
  );
  create index fund_accounts_by_region on fund_accounts (county_code, region_code, id);
  create index fund_accounts_by_organization on fund_accounts (organization_id, id);
  create unique index fund_accounts_one_outside on fund_accounts (organization_id) where kind = 'outside';
  create unique index fund_accounts_one_project on fund_accounts (project_id) where kind = 'project';

  create table transfers (
    id uuid primary key,
    county_code text collate "C" not null,
    group_id uuid not null,
    kind text not null,
    debit_id uuid not null references fund_accounts,
    credit_id uuid not null references fund_accounts,
    amount bigint not null check (amount > 0),
    reverses_id uuid unique references transfers,
    donor_name text,
    receipt_number text,
    reason text,
    at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    check (debit_id <> credit_id),
    check ((kind in ('return', 'reversal')) = (reverses_id is not null)),
    unique (made_by_id, idempotency_key)
  );
  create index transfers_by_debit on transfers (debit_id, id);
  create index transfers_by_credit on transfers (credit_id, id);
`;

const GOODS = `
  create table goods_lots (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    organization_id uuid not null references organizations,
    category text collate "C" not null,
    name text not null,
    unit text not null,
    received int not null check (received > 0),
    on_hand int not null check (on_hand between 0 and received),
    expires_on date,
    donor_name text,
    receipt_number text,
    purpose_categories text[] not null,
    purpose_regions text[] not null,
    created_at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    version int not null,
    unique (made_by_id, idempotency_key)
  );
  create index goods_lots_by_region on goods_lots (county_code, region_code, id);
  create index goods_lots_by_organization on goods_lots (organization_id, id);

  create table goods_movements (
    id uuid primary key,
    county_code text collate "C" not null,
    lot_id uuid not null references goods_lots,
    kind text not null,
    change int not null,
    project_id uuid,
    reverses_id uuid unique references goods_movements,
    reason text,
    at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    check (case when kind in ('received', 'returned') then change > 0 else change < 0 end),
    check ((kind = 'returned') = (reverses_id is not null)),
    unique (made_by_id, idempotency_key)
  );
  create index goods_movements_by_lot on goods_movements (lot_id, id);
`;

const OFFERS = `
  create table resource_offers (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    organization_id uuid not null references organizations,
    kind text not null,
    category text collate "C" not null,
    name text not null,
    detail text not null,
    unit text not null,
    capacity int not null check (capacity > 0),
    valid_from date not null,
    valid_to date,
    is_withdrawn boolean not null,
    purpose_categories text[] not null,
    purpose_regions text[] not null,
    created_at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    version int not null,
    check (valid_to > valid_from),
    unique (made_by_id, idempotency_key)
  );
  create index resource_offers_by_region on resource_offers (county_code, region_code, id);
  create index resource_offers_by_organization on resource_offers (organization_id, id);

  create table bookings (
    id uuid primary key,
    county_code text collate "C" not null,
    offer_id uuid not null references resource_offers,
    project_id uuid not null,
    quantity int not null check (quantity > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    at timestamptz not null,
    made_by_id uuid references people,
    idempotency_key text,
    check (ends_at > starts_at),
    unique (made_by_id, idempotency_key)
  );
  create index bookings_by_offer on bookings (offer_id, starts_at);

  create table booking_releases (
    id uuid primary key,
    booking_id uuid not null unique references bookings,
    reason text,
    at timestamptz not null,
    made_by_id uuid references people
  );
`;

/** The three ledgers of charity resources: money, goods, and what can be booked. */
export class Resources1763856230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MONEY);
    await runner.query(GOODS);
    await runner.query(OFFERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table booking_releases, bookings, resource_offers, goods_movements, goods_lots, transfers, fund_accounts;',
    );
  }
}
