import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { uiWords } from '../../ui/ui.words.js';
import { CheckForm } from './CheckForm.js';
import { openPeriodsQuery, type OpenPeriod } from './open-data.api.js';
import { openDataWords } from './open-data.words.js';
import { OtherLists } from './OtherLists.js';
import { FigureLinks, SnapshotLinks } from './PeriodLinks.js';
import './open-data.css';

/** What everybody may take away, without an account. */
export function DataPage() {
  const say = useWords(openDataWords);
  const list = useInfiniteQuery(openPeriodsQuery(null));
  const rows = rowsOf(list.data);
  return (
    <PhonePage title={say('title')} back={{ to: '/', label: say('toStart') }}>
      <p>{say('lead')}</p>
      <p className="meta">{say('notes')}</p>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={3} height={96} /> : null}
      {rows.map((row) => (
        <PeriodCard key={`${row.period}/${row.regionCode}`} row={row} />
      ))}
      {list.isSuccess && rows.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneHint')}</EmptyState>
      ) : null}
      <MoreRows list={list} wide />
      <Card title={say('lists')}>
        <OtherLists />
      </Card>
      <Card title={say('check')}>
        <CheckForm />
      </Card>
    </PhonePage>
  );
}

function PeriodCard({ row }: { readonly row: OpenPeriod }) {
  const say = useWords(openDataWords);
  const ui = useWords(uiWords);
  const formats = useFormats();
  return (
    <Card title={`${row.region?.name ?? row.regionCode} ${row.period}`}>
      <dl className="open-data-facts">
        <dt>{say('figures')}</dt>
        <dd>
          {say('figureCount', { count: row.figureCount })}
          {row.isDemo ? <span className="tag open-data-demo">{ui('invented')}</span> : null}
        </dd>
        <dt>{say('approvedAt')}</dt>
        <dd>{formats.moment(row.approvedAt)}</dd>
        <dt>{say('download')}</dt>
        <dd>
          <FigureLinks row={row} />
        </dd>
        <dt>{say('snapshots')}</dt>
        <dd>
          <SnapshotLinks row={row} />
        </dd>
      </dl>
    </Card>
  );
}
