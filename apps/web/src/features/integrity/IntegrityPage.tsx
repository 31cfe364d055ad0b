import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useFormats, useLanguage, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { reportQuery, runChecks, type Check } from './integrity.api.js';
import { integrityWords } from './integrity.words.js';
import './integrity.css';

/** What the nightly checks found in the administrator’s region. */
export function IntegrityPage() {
  const hat = useViewer()?.hat;
  if (!hat) return null;
  return hat.role === 'administrator' ? <Report /> : <NotHere />;
}

/** The page is for administrators. */
export function NotHere() {
  const say = useWords(integrityWords);
  return (
    <EmptyState whole title={say('notHere')} actions={<Link to="/w/today">{say('toToday')}</Link>}>
      {say('notHereHint')}
    </EmptyState>
  );
}

function Report() {
  const say = useWords(integrityWords);
  const formats = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [address, set] = useAddress();
  const showsAll = address.get('show') === 'all';
  const report = useQuery(reportQuery);
  const run = useMutation({
    mutationFn: runChecks,
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrity'] }),
  });
  const checks = report.data?.checks ?? [];
  const rows = checks.filter(({ count }) => showsAll || count > 0);
  const columns = useColumns();
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          report.data?.mayRun ? (
            <Button loading={run.isPending} onClick={() => run.mutate()}>
              {say('runNow')}
            </Button>
          ) : null
        }
      >
        {report.data ? (
          <span>
            {report.data.run
              ? say('lastRun', { moment: formats.moment(report.data.run.startedAt) })
              : say('never')}
          </span>
        ) : null}
        <span>{say('hint')}</span>
      </PageTitle>
      <RefusalNotice error={report.error ?? run.error} />
      {report.isPending ? <Skeletons count={5} /> : null}
      {report.data ? (
        <section className="panel" aria-label={say('title')}>
          <div className="integrity-choice">
            <Segmented
              aria-label={say('title')}
              value={showsAll ? 'all' : 'onlyFound'}
              options={(['onlyFound', 'all'] as const).map((each) => ({ value: each, label: say(each) }))}
              onChange={(choice) => set('show', choice === 'all' ? 'all' : null)}
            />
          </div>
          {rows.length === 0 ? (
            <EmptyState title={report.data.run ? say('clean') : say('never')}>
              {report.data.run ? say('cleanHint', { count: checks.length }) : say('hint')}
            </EmptyState>
          ) : (
            <RecordTable
              label={say('title')}
              columns={columns}
              rows={rows}
              keyOf={({ code }) => code}
              onOpen={({ code }) => void navigate(`/w/integrity/${code}`)}
            />
          )}
        </section>
      ) : null}
    </>
  );
}

function useColumns(): readonly Column<Check>[] {
  const say = useWords(integrityWords);
  const language = useLanguage();
  return [
    {
      key: 'check',
      title: say('check'),
      width: '54%',
      draw: ({ code, name, description }) => (
        <>
          <Link className="record-title" to={`/w/integrity/${code}`}>
            {name[language]}
          </Link>
          <span className="integrity-what">{description[language]}</span>
        </>
      ),
    },
    { key: 'section', title: say('section'), draw: ({ section }) => say(section) },
    {
      key: 'severity',
      title: say('severity'),
      draw: ({ severity }) => (
        <span className="integrity-severity" data-severity={severity}>
          {say(severity)}
        </span>
      ),
    },
    { key: 'count', title: say('count'), figures: true, draw: ({ count }) => count.toLocaleString('en-US') },
  ];
}
