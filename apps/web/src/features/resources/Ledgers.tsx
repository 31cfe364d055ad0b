import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import {
  bookingsQuery,
  goodsLedgerQuery,
  moneyLedgerQuery,
  type LedgerBooking,
  type LedgerMovement,
  type LedgerTransfer,
} from './ledgers.api.js';
import { resourceWords } from './resources.words.js';

/** What a transfer was, seen from one of its accounts; undefined: from outside both. */
export function useTransferWords(fundId?: string) {
  const say = useWords(resourceWords);
  return ({ kind, donorName, debit, credit, allocation }: LedgerTransfer): string => {
    const need = allocation?.project?.need?.title ?? say('projectAccount');
    if (kind === 'gift') return say('giftFrom', { donor: donorName ?? say('anonymous') });
    if (kind === 'return') return say('fromProject', { need });
    if (kind === 'reversal') return say('reversalOf');
    if (credit?.kind !== 'charityFund') return say('toProject', { need });
    return credit.id === fundId
      ? say('fromFund', { fund: debit?.name ?? '' })
      : say('toFund', { fund: credit.name });
  };
}

/** Everything that came into a fund or left it; every row opens. */
export function MoneyLedger({ fund }: { readonly fund: { readonly id: string } }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const wordsOf = useTransferWords(fund.id);
  const list = useInfiniteQuery(moneyLedgerQuery(fund.id));
  const pageOf = ({ id }: LedgerTransfer) => `/w/resources/transfers/${id}`;
  const columns: readonly Column<LedgerTransfer>[] = [
    {
      key: 'what',
      title: say('what'),
      draw: (row) => (
        <>
          <Link className="record-title" to={pageOf(row)}>
            {wordsOf(row)}
          </Link>
          <span className="record-line">
            {row.receiptNumber ? `${say('receipt')} ${row.receiptNumber}` : null}
            {row.takenBackBy ? (
              <span className="tag" data-tone="amber">
                {say(row.kind === 'gift' ? 'takenBack' : 'returned')}
              </span>
            ) : null}
            {row.kind === 'allocation' && row.allocation?.state === 'made' ? (
              <span className="tag">{say('made')}</span>
            ) : null}
          </span>
        </>
      ),
    },
    { key: 'when', title: say('when'), width: '190px', draw: (row) => formats.moment(row.at) },
    { key: 'by', title: say('by'), width: '96px', draw: (row) => row.madeBy?.name },
    {
      key: 'amount',
      title: say('amount'),
      width: '130px',
      figures: true,
      draw: (row) =>
        row.credit?.id === fund.id ? (
          <span className="resource-in">+{formats.money(row.amount)}</span>
        ) : (
          <span className="resource-out">−{formats.money(row.amount)}</span>
        ),
    },
  ];
  return (
    <RecordList
      label={say('ledger')}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      onOpen={(row) => void navigate(pageOf(row))}
      empty={<EmptyState title={say('ledgerNone')}>{say('ledgerNoneHint')}</EmptyState>}
    />
  );
}

const allocationPage = (allocation: { readonly id: string } | null): string | null =>
  allocation ? `/w/resources/allocations/${allocation.id}` : null;

/** What stands in a row: a link where it opens something. */
function Words({ to, children }: { readonly to: string | null; readonly children: string }) {
  return to ? (
    <Link className="record-title" to={to}>
      {children}
    </Link>
  ) : (
    <span className="record-title">{children}</span>
  );
}

/** Everything that came into a lot or left it. */
export function GoodsLedger({ lot }: { readonly lot: { readonly id: string; readonly unit: string } }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const list = useInfiniteQuery(goodsLedgerQuery(lot.id));
  const wordsOf = ({ kind, allocation }: LedgerMovement): string => {
    const need = allocation?.project?.need?.title;
    if (kind === 'issued' && need) return say('issuedTo', { need });
    return kind === 'returned' && need ? say('returnedFrom', { need }) : say(kind);
  };
  const columns: readonly Column<LedgerMovement>[] = [
    {
      key: 'what',
      title: say('what'),
      draw: (row) => (
        <>
          <Words to={allocationPage(row.allocation)}>{wordsOf(row)}</Words>
          <span className="record-line">
            {row.reason}
            {row.kind === 'issued' && row.allocation ? (
              <span className="tag">{say(row.allocation.state)}</span>
            ) : null}
          </span>
        </>
      ),
    },
    { key: 'when', title: say('when'), width: '190px', draw: (row) => formats.moment(row.at) },
    { key: 'by', title: say('by'), width: '96px', draw: (row) => row.madeBy?.name },
    {
      key: 'quantity',
      title: say('quantity'),
      width: '110px',
      figures: true,
      draw: ({ change }) => (
        <span className={change > 0 ? 'resource-in' : 'resource-out'}>
          {change > 0 ? '+' : '−'}
          {formats.count(Math.abs(change))} {lot.unit}
        </span>
      ),
    },
  ];
  return (
    <RecordList
      label={say('ledger')}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      onOpen={({ allocation }) => {
        const page = allocationPage(allocation);
        if (page) void navigate(page);
      }}
      empty={<EmptyState title={say('stockNone')} />}
    />
  );
}

/** Who has booked an offer and when. */
export function BookingLedger({ offer }: { readonly offer: { readonly id: string; readonly unit: string } }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const list = useInfiniteQuery(bookingsQuery(offer.id));
  const columns: readonly Column<LedgerBooking>[] = [
    {
      key: 'what',
      title: say('what'),
      draw: (row) => (
        <>
          <Words to={allocationPage(row.allocation)}>
            {say('bookedFor', { need: row.allocation?.project?.need?.title ?? '' })}
          </Words>
          <span className="record-line">
            {row.isReleased ? (
              <span className="tag" data-tone="amber">
                {say('released')}
              </span>
            ) : row.allocation ? (
              <span className="tag">{say(row.allocation.state)}</span>
            ) : null}
          </span>
        </>
      ),
    },
    {
      key: 'when',
      title: say('when'),
      width: '230px',
      draw: (row) => (
        <span className={row.isReleased ? 'resource-gone' : ''}>
          {formats.period(row.startsAt, row.endsAt)}
        </span>
      ),
    },
    { key: 'by', title: say('by'), width: '96px', draw: (row) => row.madeBy?.name },
    {
      key: 'quantity',
      title: say('quantity'),
      width: '96px',
      figures: true,
      draw: (row) => `${formats.count(row.quantity)} ${offer.unit}`,
    },
  ];
  return (
    <RecordList
      label={say('bookings')}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      onOpen={({ allocation }) => {
        const page = allocationPage(allocation);
        if (page) void navigate(page);
      }}
      empty={<EmptyState title={say('bookingNone')}>{say('bookingNoneHint')}</EmptyState>}
    />
  );
}
