import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { findingListQuery, type ListedFinding } from './findings.api.js';
import { inspectionListQuery, type ListedInspection } from './inspections.api.js';
import { inspectionWords } from './inspections.words.js';

const watchers = new Set(['official', 'administrator', 'auditor']);

/** Inspections of one's region, and what one's own desk or organization must put right. */
export function InspectionListPage() {
  const say = useWords(inspectionWords);
  const role = useViewer()?.hat?.role ?? '';
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          role === 'official' ? (
            <Link className="push-button" data-primary="true" to="/w/inspections/new">
              {say('plan')}
            </Link>
          ) : undefined
        }
      >
        <span>{say('hint')}</span>
      </PageTitle>
      <div className="columns-main">
        <Findings />
        {watchers.has(role) ? <Inspections /> : null}
      </div>
    </>
  );
}

function Findings() {
  const say = useWords(inspectionWords);
  const navigate = useNavigate();
  const list = useInfiniteQuery(findingListQuery({ isOwn: true }));
  const columns: readonly Column<ListedFinding>[] = [
    {
      key: 'title',
      title: say('finding'),
      draw: (finding) => (
        <>
          <Link className="record-title" to={`/w/inspections/findings/${finding.id}`}>
            {finding.title}
          </Link>
          <span className="record-line">{finding.subject}</span>
        </>
      ),
    },
    { key: 'severity', title: say('severity'), width: '15%', draw: ({ severity }) => say(severity) },
    { key: 'state', title: say('state'), width: '15%', draw: ({ state }) => say(state) },
    {
      key: 'due',
      title: say('due'),
      width: '20%',
      labelled: true,
      draw: ({ state, dueAt, createdAt }) =>
        state === 'demanded' && dueAt ? <Clock dueAt={dueAt} startedAt={createdAt} withHour /> : '—',
    },
  ];
  return (
    <Panel title={say('ownFindings')} padded={false}>
      <RecordList
        label={say('ownFindings')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/inspections/findings/${id}`)}
        empty={<EmptyState title={say('noOwn')} />}
      />
    </Panel>
  );
}

function Inspections() {
  const say = useWords(inspectionWords);
  const formats = useFormats();
  const list = useInfiniteQuery(inspectionListQuery);
  const columns: readonly Column<ListedInspection>[] = [
    {
      key: 'title',
      title: say('subject'),
      draw: (inspection) => (
        <Link className="record-title" to={`/w/inspections/${inspection.id}`}>
          {inspection.title}
        </Link>
      ),
    },
    { key: 'region', title: say('region'), width: '20%', draw: ({ region }) => region?.name },
    {
      key: 'period',
      title: say('period'),
      width: '28%',
      draw: ({ startsOn, endsOn }) => `${formats.day(startsOn)} – ${formats.day(endsOn)}`,
    },
    { key: 'state', title: say('state'), width: '14%', draw: ({ state }) => say(state) },
  ];
  return (
    <Panel title={say('list')} padded={false}>
      <RecordList
        label={say('list')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('none')}>{say('noneHint')}</EmptyState>}
      />
    </Panel>
  );
}
