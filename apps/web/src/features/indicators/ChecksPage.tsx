import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { countText, useWords } from '../../platform/i18n/index.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { checksQuery, type Checks } from './checks.api.js';
import { useIndicatorText } from './indicator-text.js';
import { indicatorQuery, type RowAt } from './indicators.api.js';
import { reportWords } from './reports.words.js';
import { atText, useRowAt } from './row-at.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** Who has not reported, and which figures ask for a second look; each opens its report. */
export function ChecksPage() {
  const at = useRowAt();
  const say = useWords(reportWords);
  const { both, say: sayIndicator, period } = useIndicatorText();
  const isKnown = at.regionCode !== '';
  const page = useQuery({ ...indicatorQuery(at), enabled: isKnown });
  const checks = useQuery({ ...checksQuery(at), enabled: isKnown });
  const indicator = page.data?.own.indicator;
  const row = `/w/indicators/${at.pack}/${at.indicator}`;
  return (
    <>
      <PageTitle
        title={say('checksTitle')}
        crumbs={[
          { label: sayIndicator('title'), to: `/w/indicators?region=${at.regionCode}` },
          { label: both(indicator?.name) ?? sayIndicator('indicator'), to: `${row}?${atText(at)}` },
        ]}
      >
        <span>{period(at.period)}</span>
      </PageTitle>
      <RefusalNotice error={checks.error ?? page.error} />
      {checks.isPending ? <Skeletons count={4} /> : null}
      {indicator && indicator.reportedBy === null ? <p>{say('computedRow')}</p> : null}
      {checks.data && indicator && indicator.reportedBy !== null ? (
        <Columns
          main={
            <>
              <Findings at={at} findings={checks.data.findings} />
              <Completeness row={row} at={at} lines={checks.data.completeness} />
            </>
          }
          side={<Missing at={at} checks={checks.data} />}
        />
      ) : null}
    </>
  );
}

/** Who has not handed in: the first of them, and of how many; each with the place it lies in. */
function Missing({ at, checks }: { readonly at: RowAt; readonly checks: Checks }) {
  const say = useWords(reportWords);
  const { missing, completeness } = checks;
  const [whole] = completeness;
  const all = whole ? whole.due - whole.handedIn : missing.length;
  return (
    <Panel
      title={say('missing')}
      note={
        all > missing.length
          ? say('missingFirst', { shown: missing.length, all: countText(all) })
          : countText(all)
      }
    >
      {all === 0 ? <p className="meta">{say('allIn')}</p> : null}
      <ul className="indicator-values">
        {missing.map(({ code, name, parent }) => (
          <li key={code}>
            <Link to={`/w/reports/${at.pack}/${at.indicator}/${at.period}?region=${code}`}>{name}</Link>
            <span className="record-line meta">
              {[parent?.parent?.parent, parent?.parent, parent]
                .flatMap((above) => (above && above.code.length >= at.regionCode.length ? [above.name] : []))
                .join(' › ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Finding = Checks['findings'][number];

function Findings({ at, findings }: { readonly at: RowAt; readonly findings: readonly Finding[] }) {
  const say = useWords(reportWords);
  const columns: readonly Column<Finding>[] = [
    {
      key: 'region',
      title: say('region'),
      draw: ({ report }) => (
        <Link
          className="record-title"
          to={`/w/reports/${at.pack}/${at.indicator}/${at.period}?region=${report.regionCode}`}
        >
          {report.region?.name}
        </Link>
      ),
    },
    {
      key: 'value',
      title: say('value'),
      figures: true,
      width: '16%',
      draw: ({ report }) => report.value ?? '—',
    },
    {
      key: 'before',
      title: say('before'),
      figures: true,
      width: '16%',
      draw: ({ report }) => report.valueBefore ?? '—',
    },
    {
      key: 'why',
      title: say('findings'),
      width: '40%',
      draw: ({ findings: why, score }) => (
        <>
          {why.map((finding) => (
            <span key={finding} className="record-line">
              {say(finding)}
              {finding === 'standsOut' && score !== null ? ` (${say('score', { score })})` : ''}
            </span>
          ))}
        </>
      ),
    },
  ];
  return (
    <Panel title={say('findings')} padded={false}>
      {findings.length === 0 ? (
        <p className="meta indicator-hint">{say('nothingFound')}</p>
      ) : (
        <RecordTable
          label={say('findings')}
          columns={columns}
          rows={findings}
          keyOf={({ report }) => report.id}
        />
      )}
    </Panel>
  );
}

type Line = Checks['completeness'][number];
type CompletenessProps = { readonly row: string; readonly at: RowAt; readonly lines: readonly Line[] };

function Completeness({ row, at, lines }: CompletenessProps) {
  const say = useWords(reportWords);
  const columns: readonly Column<Line>[] = [
    {
      key: 'region',
      title: say('region'),
      draw: ({ region }) => (
        <Link className="record-title" to={`${row}/checks?${atText({ ...at, regionCode: region.code })}`}>
          {region.name}
        </Link>
      ),
    },
    { key: 'due', title: say('due'), figures: true, width: '18%', draw: ({ due }) => due },
    { key: 'in', title: say('handedIn'), figures: true, width: '18%', draw: ({ handedIn }) => handedIn },
    { key: 'locked', title: say('lockedCount'), figures: true, width: '18%', draw: ({ locked }) => locked },
  ];
  return (
    <Panel title={say('completeness')} padded={false}>
      <RecordTable
        label={say('completeness')}
        columns={columns}
        rows={lines}
        keyOf={({ region }) => region.code}
      />
    </Panel>
  );
}
