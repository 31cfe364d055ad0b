import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { historyQuery, type History } from './region-history.api.js';
import { RegionFinder } from './RegionFinder.js';
import { regionWords } from './regions.words.js';
import { TreeOnDay } from './TreeOnDay.js';
import './regions.css';

/** What became of a unit, of which it came, and the tree below it on any day. */
export function RegionHistoryPage() {
  const { code } = useParams();
  const own = useViewer()?.hat?.regionCode ?? null;
  const shown = code ?? own;
  return shown === null ? <Finding /> : <Past key={shown} code={shown} />;
}

function Finding() {
  const say = useWords(regionWords);
  return (
    <>
      <PageTitle title={say('findTitle')}>
        <span>{say('findHint')}</span>
      </PageTitle>
      <Finder />
    </>
  );
}

function Finder() {
  const say = useWords(regionWords);
  const navigate = useNavigate();
  return (
    <section className="panel regions-form" aria-label={say('find')}>
      <label htmlFor="find-region">{say('search')}</label>
      <RegionFinder
        id="find-region"
        within={null}
        onPick={({ region, formerCode }) => void navigate(`/w/region-history/${formerCode ?? region.code}`)}
      />
    </section>
  );
}

function Past({ code }: { readonly code: string }) {
  const say = useWords(regionWords);
  const formats = useFormats();
  const history = useQuery(historyQuery(code));
  const past = history.data;
  return (
    <>
      <PageTitle
        title={past ? `${past.region.name} · ${say('findTitle')}` : say('findTitle')}
        crumbs={
          past?.region.path.map(({ code: at, name }) => ({ label: name, to: `/w/region-history/${at}` })) ??
          []
        }
      >
        <span>{say('findHint')}</span>
      </PageTitle>
      <RefusalNotice error={history.error} />
      <Finder />
      {history.isPending ? <Skeletons count={3} /> : null}
      {past ? (
        <Columns
          main={
            <>
              {past.today.code === past.region.code ? null : (
                <Notice tone="accent" title={`${say('nowIs')} ${past.today.name}`}>
                  <p>
                    {say('until', { day: formats.day(past.region.validTo ?? '') })} ·{' '}
                    <Link to={`/w/region-history/${past.today.code}`}>
                      {past.today.name} {past.today.code}
                    </Link>
                  </p>
                </Notice>
              )}
              <Entries past={past} />
              {past.region.level === 'community' ? null : (
                <TreeOnDay code={code} since={past.region.validFrom} end={past.region.validTo ?? null} />
              )}
            </>
          }
          side={
            <Panel title={say('reachTitle')} note={past.reach.length > 1 ? say('reachHint') : null}>
              <ul className="regions-reach">
                {past.reach.map((part) => (
                  <li key={part}>
                    <Link to={`/w/region-history/${part.replace('-', '')}`}>
                      <code>{part.replace('-', '−')}</code>
                    </Link>
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

function Entries({ past }: { readonly past: History }) {
  const say = useWords(regionWords);
  const formats = useFormats();
  return (
    <Panel title={say('entries')} note={say('since', { day: formats.day(past.region.validFrom) })}>
      {past.entries.length === 0 ? (
        <EmptyState title={say('noEntries')}>{say('noEntriesHint')}</EmptyState>
      ) : null}
      <ol className="regions-entries">
        {past.entries.map(({ change, successions }) => (
          <li key={change.id}>
            <strong>
              {formats.day(change.effectiveOn)} {say(change.kind)}
            </strong>{' '}
            <span className="meta">{change.document}</span>
            <ul>
              {successions.map(({ id, fromCode, fromName, toCode, toName }) => (
                <li key={id}>
                  {fromCode ? (
                    <Link to={`/w/region-history/${fromCode}`}>
                      {fromName} <code>{fromCode}</code>
                    </Link>
                  ) : (
                    say('newUnit')
                  )}
                  <span aria-label={say('becomes')}> → </span>
                  <Link to={`/w/region-history/${toCode}`}>
                    {toName} <code>{toCode}</code>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
