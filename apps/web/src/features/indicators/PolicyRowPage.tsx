import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useIndicatorText } from './indicator-text.js';
import { packsQuery } from './policies.api.js';
import { policyWords } from './policies.words.js';
import { SupersedeForm } from './SupersedeForm.js';
import { TargetValues } from './TargetValues.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** One row of a policy: what its sources say, what was entered, and for an administrator the form to go on. */
export function PolicyRowPage() {
  const say = useWords(policyWords);
  const { both, remark } = useIndicatorText();
  const { pack: packCode = '', code = '' } = useParams();
  const own = useViewer()?.hat?.regionCode ?? null;
  const packs = useQuery(packsQuery);
  const pack = packs.data?.find((each) => each.code === packCode);
  const row = pack?.indicators.find((each) => each.code === code);
  if (packs.data && !row) return <EmptyState whole title={say('loadingNone')} />;
  return (
    <>
      <PageTitle
        title={both(row?.name) ?? say('row')}
        crumbs={[{ label: say('title'), to: '/w/policies' }, { label: both(pack?.title) ?? packCode }]}
        actions={own === null ? null : <Link to={`/w/indicators?region=${own}`}>{say('openFigures')}</Link>}
      />
      <RefusalNotice error={packs.error} />
      {packs.isPending ? <Skeletons count={3} /> : null}
      {pack && row ? (
        <Columns
          main={
            <>
              <Panel title={say('values')}>
                <TargetValues indicator={row} />
                {row.note ? <p className="meta">{remark(row)}</p> : null}
              </Panel>
              {pack.maySupersede && own !== null ? (
                <SupersedeForm key={row.targets.length} row={row} own={own} holdsIn={pack.holdsIn} />
              ) : (
                <p className="meta">{say('readOnly')}</p>
              )}
            </>
          }
          side={
            <Panel title={say('sources')}>
              <ul className="indicator-values">
                {pack.sources.map((source) => (
                  <li key={source.key}>
                    {both(source.document)} {source.number}{' '}
                    <span className="tag">{say(source.evidence)}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          }
        />
      ) : null}
    </>
  );
}
