import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { shapeOf } from './case-states.js';
import { caseFilesQuery, type ListedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { Risk } from './Risk.js';

/** Open cases by what their worker calls them: one's own, or those one supervises. */
export function CaseList({ isSupervised }: { readonly isSupervised: boolean }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const list = useInfiniteQuery(caseFilesQuery({ isSupervised }));
  const title = say(isSupervised ? 'supervisedCases' : 'myCases');
  const columns: readonly Column<ListedCase>[] = [
    {
      key: 'case',
      title: say('case'),
      draw: ({ id, alias, number, region }) => (
        <>
          <Link className="record-title" to={`/w/cases/${id}`}>
            {alias}
          </Link>
          <span className="record-line">
            {number} {region?.name}
          </span>
        </>
      ),
    },
    { key: 'risk', title: say('risk'), width: '16%', draw: ({ risk }) => <Risk risk={risk} /> },
    {
      key: 'state',
      title: say('state'),
      width: '24%',
      draw: ({ state }) => (
        <>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(`state_${state}`)}
        </>
      ),
    },
    {
      key: 'visit',
      title: say('nextVisit'),
      width: '20%',
      draw: ({ nextVisitOn }) =>
        nextVisitOn ? (
          <span className="case-visit" data-title={say('nextVisit')}>
            {formats.day(nextVisitOn)}
          </span>
        ) : null,
    },
  ];
  return (
    <Panel title={title} padded={false}>
      <RecordList
        label={title}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/cases/${id}`)}
        empty={<EmptyState title={say('noCases')}>{isSupervised ? null : say('noCasesHint')}</EmptyState>}
      />
    </Panel>
  );
}
