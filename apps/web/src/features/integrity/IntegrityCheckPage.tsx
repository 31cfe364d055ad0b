import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useFormats, useLanguage, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { findingsQuery, reportQuery, type Check } from './integrity.api.js';
import { NotHere } from './IntegrityPage.js';
import { integrityWords } from './integrity.words.js';
import './integrity.css';

/** One check: what is wrong, what to do, and the rows at fault with the way to each. */
export function IntegrityCheckPage() {
  const say = useWords(integrityWords);
  const { code = '' } = useParams();
  const hat = useViewer()?.hat;
  const report = useQuery({ ...reportQuery, enabled: hat?.role === 'administrator' });
  if (!hat) return null;
  if (hat.role !== 'administrator') return <NotHere />;
  if (!report.data) return report.error ? <RefusalNotice error={report.error} /> : <Skeletons count={3} />;
  const check = report.data.checks.find((each) => each.code === code);
  if (check) return <Findings check={check} />;
  return <EmptyState whole title={say('unknown')} actions={<Link to="/w/integrity">{say('back')}</Link>} />;
}

function Findings({ check }: { readonly check: Check }) {
  const say = useWords(integrityWords);
  const formats = useFormats();
  const language = useLanguage();
  const findings = useQuery(findingsQuery(check.code));
  const found = findings.data;
  return (
    <>
      <PageTitle
        title={check.name[language]}
        crumbs={[{ label: say('title'), to: '/w/integrity' }, { label: say(check.section) }]}
      >
        <span>{check.description[language]}</span>
      </PageTitle>
      <Panel title={say('whatToDo')}>
        <p>{check.recommendation[language]}</p>
      </Panel>
      <RefusalNotice error={findings.error} />
      {findings.isPending ? <Skeletons count={3} /> : null}
      {found ? (
        <Panel title={say('rows')} note={say('rowsAt', { moment: formats.moment(found.at) })} padded={false}>
          {found.rows.length === 0 ? (
            <EmptyState title={say('noRows')}>{check.count > 0 ? say('noRowsHint') : null}</EmptyState>
          ) : (
            <RecordTable
              label={say('rows')}
              rows={found.rows}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  title: say('name'),
                  draw: ({ name, link }) =>
                    link ? (
                      <Link className="record-title" to={link}>
                        {name}
                      </Link>
                    ) : (
                      <strong>{name}</strong>
                    ),
                },
                { key: 'place', title: say('place'), draw: ({ region }) => region?.name ?? say('nowhere') },
              ]}
            />
          )}
          {found.hasMore ? <p className="integrity-more meta">{say('more')}</p> : null}
        </Panel>
      ) : null}
    </>
  );
}
