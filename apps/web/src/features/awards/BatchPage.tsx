import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { BatchActions } from './BatchActions.js';
import { batchQuery, type OpenBatch } from './batches.api.js';
import { useInLanguage } from './in-language.js';
import { officeWords } from './office.words.js';
import { batchWords } from './batches.words.js';
import './awards.css';

const AGREES: readonly string[] = ['paid', 'returned', 'known'];

/** One batch: who is paid, who approved, what the bank says, line by line. */
export function BatchPage() {
  const say = useWords(batchWords);
  const { id = '' } = useParams();
  const batch = useQuery(batchQuery(id));
  if (batch.error) return <RefusalNotice error={batch.error} />;
  if (batch.isPending) return <Skeletons count={3} height={120} />;
  if (!batch.data)
    return (
      <EmptyState
        whole
        title={say('notFound')}
        actions={<Link to="/w/awards/batches">{say('toBatches')}</Link>}
      />
    );
  return <Opened batch={batch.data} />;
}

function Opened({ batch }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  const formats = useFormats();
  const named = useInLanguage();
  const { programme, state, createdAt, count, total, lastAnswer, lastReason } = batch;
  return (
    <>
      <PageTitle
        title={`${say('batch')} · ${formats.money(total)}`}
        crumbs={[{ label: say('batches'), to: '/w/awards/batches' }, { label: named(programme) }]}
      >
        <span>{say(`b_${state}`)}</span>
        <span>{formats.day(dayOf(createdAt))}</span>
        <span>{say('people', { count })}</span>
        {lastReason ? <span>{lastReason}</span> : null}
      </PageTitle>
      {lastAnswer ? <LastAnswer answer={lastAnswer} /> : null}
      <Columns
        main={
          <>
            <Payments batch={batch} />
            <BankLines batch={batch} />
          </>
        }
        side={
          <>
            <BatchActions batch={batch} />
            <Approvals batch={batch} />
          </>
        }
      />
    </>
  );
}

/** What the file compared last came to; what differed in an earlier one is over. */
function LastAnswer({ answer }: { readonly answer: NonNullable<OpenBatch['lastAnswer']> }) {
  const say = useWords(batchWords);
  const formats = useFormats();
  const { at, lines, moved, differing } = answer;
  const came = moved > 0 ? say('answerMoved', { count: moved }) : say('answerKnown');
  return (
    <Notice
      tone={differing > 0 ? 'amber' : 'green'}
      title={differing > 0 ? say('differences', { count: differing }) : came}
    >
      <p className="meta">{say('answerOf', { moment: formats.moment(at), count: lines })}</p>
    </Notice>
  );
}

function Payments({ batch }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  const of = useWords(officeWords);
  const formats = useFormats();
  return (
    <Panel title={say('batches')} padded={false}>
      <RecordTable
        label={say('batches')}
        rows={batch.payments}
        keyOf={({ id }) => id}
        columns={[
          { key: 'line', title: say('line'), width: '64px', figures: true, draw: ({ line }) => line },
          {
            key: 'name',
            title: of('factWhom'),
            draw: ({ name, applicationId, bankReason }) => (
              <>
                <Link className="record-title" to={`/w/awards/${applicationId}`}>
                  {name}
                </Link>
                {bankReason ? <span className="record-line">{bankReason}</span> : null}
              </>
            ),
          },
          { key: 'account', title: say('account'), width: '20%', draw: ({ accountEnding }) => accountEnding },
          {
            key: 'amount',
            title: of('amount'),
            width: '22%',
            figures: true,
            draw: ({ amount }) => formats.money(amount),
          },
          { key: 'state', title: say('state'), width: '18%', draw: ({ state }) => say(`p_${state}`) },
        ]}
      />
    </Panel>
  );
}

function BankLines({ batch }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  const of = useWords(officeWords);
  const formats = useFormats();
  if (batch.bankLines.length === 0) return null;
  return (
    <Panel title={say('bankLines')} padded={false}>
      <RecordTable
        label={say('bankLines')}
        rows={batch.bankLines}
        keyOf={({ id }) => id}
        columns={[
          { key: 'line', title: say('line'), width: '64px', figures: true, draw: ({ line }) => line ?? '—' },
          { key: 'account', title: say('account'), width: '18%', draw: ({ accountEnding }) => accountEnding },
          {
            key: 'amount',
            title: of('amount'),
            width: '22%',
            figures: true,
            draw: ({ amount }) => (amount === null ? '—' : formats.money(amount)),
          },
          {
            key: 'verdict',
            title: say('verdict'),
            draw: ({ verdict, reason, at }) => (
              <>
                <span className="tag" data-tone={AGREES.includes(verdict) ? 'green' : 'red'}>
                  {of(`v_${verdict}`)}
                </span>
                <span className="record-line">
                  {[reason, formats.moment(at)].filter((part) => part !== '').join(' · ')}
                </span>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Approvals({ batch }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  const formats = useFormats();
  const { madeBy, firstBy, firstAt, secondBy, secondAt, budget, fileHash } = batch;
  const signed = (name: string | undefined, at: string | null) =>
    name && at ? `${name} · ${formats.moment(at)}` : null;
  return (
    <Panel title={say('budget')}>
      <Facts
        facts={[
          {
            name: say('budget'),
            value: budget
              ? `${budget.name} · ${say('balance', { amount: formats.money(budget.balance) })}`
              : null,
          },
          { name: say('madeBy'), value: madeBy?.name },
          { name: say('firstBy'), value: signed(firstBy?.name, firstAt) },
          { name: say('secondBy'), value: signed(secondBy?.name, secondAt) },
          { name: say('fileHash'), value: fileHash?.slice(0, 16) },
        ]}
      />
    </Panel>
  );
}
