import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { CaseActions } from './CaseActions.js';
import { CaseEntries } from './CaseEntries.js';
import { CaseReferralsPanel } from './CaseReferralsPanel.js';
import { shapeOf } from './case-states.js';
import { caseQuery, type OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { ReadingList } from './ReadingList.js';
import { Risk } from './Risk.js';
import './cases.css';

/** One case file, opened: opening it is noted for the person to see. */
export function CasePage() {
  const { id = '' } = useParams();
  const opened = useQuery(caseQuery(id));
  if (isRefusal(opened.error, 'NOT_FOUND')) return <NotThere />;
  if (opened.error) return <RefusalNotice error={opened.error} />;
  if (!opened.data) return <Skeletons count={3} height={120} />;
  return <Opened opened={opened.data} />;
}

function NotThere() {
  const say = useWords(caseWords);
  return (
    <EmptyState whole title={say('notFound')} actions={<Link to="/w/cases">{say('toDay')}</Link>}>
      {say('notFoundHint')}
    </EmptyState>
  );
}

function Opened({ opened }: { readonly opened: OpenedCase }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const { file, client, entries, readings } = opened;
  const { state, region, need } = file;
  return (
    <>
      <PageTitle title={file.alias} crumbs={[{ label: say('day'), to: '/w/cases' }, { label: file.number }]}>
        <span>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(`state_${state}`)}
        </span>
        <span>{say('since', { day: formats.day(dayOf(file.stateSince)) })}</span>
        <Risk risk={file.risk} />
        <span>{region?.path.map(({ name }) => name).join(' › ')}</span>
      </PageTitle>
      <Columns
        main={
          <>
            <Asked file={file} />
            <CaseActions opened={opened} />
            <Panel title={say('entries')} note={say('entriesNote')}>
              <CaseEntries entries={entries} />
            </Panel>
          </>
        }
        side={
          <>
            <Panel title={say('client')}>
              <Facts
                facts={[
                  { name: say('name'), value: client.name },
                  { name: say('bornIn'), value: client.bornIn },
                  { name: say('phone'), value: client.phone },
                  { name: say('household'), value: client.household },
                  { name: say('idNumber'), value: client.idNumber },
                ]}
              />
            </Panel>
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  { name: say('nextVisit'), value: file.nextVisitOn && formats.day(file.nextVisitOn) },
                  { name: say('lastContact'), value: file.lastContactOn && formats.day(file.lastContactOn) },
                  { name: say('due'), value: file.dueOn && formats.day(file.dueOn) },
                  {
                    name: say('fromNeed'),
                    value: need ? <Link to={`/w/needs/${need.id}`}>{need.title}</Link> : null,
                  },
                ]}
              />
            </Panel>
            <CaseReferralsPanel file={file} />
            <Panel title={say('readings')} note={say('readingsNote')}>
              <ReadingList readings={readings} empty={say('noReadings')} />
            </Panel>
          </>
        }
      />
    </>
  );
}

function Asked({ file }: { readonly file: OpenedCase['file'] }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  return (
    <>
      {file.exportAskedOn ? (
        <Notice tone="amber" title={say('exportAsked', { day: formats.day(file.exportAskedOn) })} />
      ) : null}
      {file.erasureAskedOn ? (
        <Notice tone="amber" title={say('erasureAsked', { day: formats.day(file.erasureAskedOn) })} />
      ) : null}
    </>
  );
}
