import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { needEventWords } from '../needs/need-events.words.js';
import { eventWords } from '../needs/need-events.js';
import {
  approvalListQuery,
  approvedPeriodQuery,
  eventsSinceQuery,
  type ApprovedPeriod,
  type SinceRow,
} from './approvals.api.js';
import { ApproveForm } from './ApproveForm.js';
import { approvalWords } from './approval.words.js';
import { digitsOf, figureOrder, valueOf } from './figures.js';
import { regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { approvalMonthsIn, type Period } from './periods.js';
import './RegionPage.css';

/** What was approved of a region's period beside what it is now, the way to approve, and what moved since. */
export function ApprovedPage() {
  const say = useWords(approvalWords);
  const regionCode = useParams()['code'] ?? '';
  const [address, setAddress] = useSearchParams();
  const months = approvalMonthsIn(address, dayOf(useNow()));
  const region = useQuery(regionNameQuery(regionCode)).data;
  const page = useQuery(approvedPeriodQuery(regionCode, months));
  const latest = page.data?.versions[0];
  const choose = (next: Period) => setAddress({ ...next }, { replace: true });
  return (
    <>
      <PageTitle
        title={say('title')}
        crumbs={[
          { label: region?.name ?? regionCode, to: `/w/regions/${regionCode}` },
          { label: say('title') },
        ]}
        actions={<PeriodFields months={months} onChange={choose} />}
      >
        <span>{say('note')}</span>
      </PageTitle>
      <RefusalNotice error={page.error} />
      {page.isPending ? <Skeletons count={6} height={40} /> : null}
      {page.data ? (
        <div className="region-main">
          <div className="region-side">
            <Values data={page.data} />
            {latest ? <Since key={latest.id} id={latest.id} /> : null}
          </div>
          <div className="region-side">
            <ApproveForm
              key={latest?.version ?? 0}
              data={page.data}
              regionCode={regionCode}
              months={months}
            />
            <Periods regionCode={regionCode} onChoose={choose} />
          </div>
        </div>
      ) : null}
    </>
  );
}

function PeriodFields({
  months,
  onChange,
}: {
  readonly months: Period;
  readonly onChange: (to: Period) => void;
}) {
  const say = useWords(approvalWords);
  const { from, to } = months;
  return (
    <span className="region-own-period approved-months">
      <input
        type="month"
        aria-label={say('from')}
        value={from}
        onChange={({ target: { value } }) => value && onChange({ from: value, to: to < value ? value : to })}
      />
      –
      <input
        type="month"
        aria-label={say('to')}
        value={to}
        onChange={({ target: { value } }) =>
          value && onChange({ from: from > value ? value : from, to: value })
        }
      />
    </span>
  );
}

/** What was approved is shown to the fen, however much it is. */
function useExact() {
  const formats = useFormats();
  return { ...formats, roundMoney: formats.money };
}

function Values({ data }: { readonly data: ApprovedPeriod }) {
  const say = useWords(approvalWords);
  const names = useWords(monitoringWords);
  const formats = useExact();
  const latest = data.versions[0];
  const digits = (figure: Figure, value: number | null) => digitsOf(figure, value, formats) ?? say('noValue');
  return (
    <Panel title={say('title')} note={say('asOf', { moment: formats.moment(data.asOf) })} padded={false}>
      <div className="units-scroll" tabIndex={0} role="group" aria-label={say('title')}>
        <table className="units-table approved-table" aria-label={say('title')}>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col">{latest ? say('version', { version: latest.version }) : say('approved')}</th>
              <th scope="col">{say('live')}</th>
              <th scope="col">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {figureOrder.map((figure) => {
              const live = valueOf(data.live, figure);
              const approved = latest ? valueOf(latest.figures, figure) : null;
              const by = latest && live !== null && approved !== null ? live - approved : null;
              return (
                <tr key={figure}>
                  <th scope="row">{names(figure)}</th>
                  <td>{latest ? digits(figure, approved) : '—'}</td>
                  <td>{digits(figure, live)}</td>
                  <td data-chosen={by !== null && by !== 0}>
                    {by === null ? '—' : `${by > 0 ? '+' : ''}${digits(figure, by)}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Periods({
  regionCode,
  onChoose,
}: {
  readonly regionCode: string;
  readonly onChoose: (to: Period) => void;
}) {
  const say = useWords(approvalWords);
  const list = useQuery(approvalListQuery(regionCode)).data;
  return (
    <Panel title={say('approvedPeriods')}>
      {list && list.edges.length === 0 ? <EmptyState title={say('nonePeriods')} /> : null}
      <ul>
        {list?.edges.map(({ node }) => {
          const months = { from: node.fromOn.slice(0, 7), to: node.toOn.slice(0, 7) };
          return (
            <li key={node.id}>
              <button type="button" className="text-button" onClick={() => onChoose(months)}>
                {months.from === months.to ? months.from : `${months.from} – ${months.to}`}
              </button>{' '}
              <span className="meta">{say('version', { version: node.version })}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Since({ id }: { readonly id: string }) {
  const say = useWords(approvalWords);
  const formats = useExact();
  const figures = useWords(monitoringWords);
  const events = useWords(needEventWords);
  const list = useInfiniteQuery(eventsSinceQuery(id));
  const changesOf = ({ changes }: SinceRow): string =>
    changes
      .map(
        ({ figure, by }) => `${figures(figure)} ${by > 0 ? '+' : ''}${digitsOf(figure, by, formats) ?? ''}`,
      )
      .join('；') || say('other');
  const columns: readonly Column<SinceRow>[] = [
    {
      key: 'what',
      title: say('what'),
      draw: (row) => (
        <>
          {row.needId ? (
            <Link className="record-title" to={`/w/needs/${row.needId}`}>
              {events(eventWords[row.type] ?? 'changed')}
            </Link>
          ) : (
            <strong>{events(eventWords[row.type] ?? 'changed')}</strong>
          )}
          <span className="record-line">{formats.moment(row.at)}</span>
        </>
      ),
    },
    { key: 'where', title: say('where'), draw: ({ region }) => region?.name ?? '' },
    { key: 'counts', title: say('counts'), draw: ({ on }) => formats.day(on) },
    { key: 'changes', title: say('changes'), draw: changesOf },
  ];
  return (
    <Panel title={say('since')} note={say('sinceNote')} padded={false}>
      <RecordList
        label={say('since')}
        list={list}
        columns={columns}
        keyOf={(row) => row.id}
        empty={<EmptyState title={say('sinceNone')} />}
      />
    </Panel>
  );
}
