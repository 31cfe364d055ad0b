import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { IndicatorDefinition } from './IndicatorDefinition.js';
import { useIndicatorText } from './indicator-text.js';
import type { RowAt } from './indicators.api.js';
import { reportTones } from './report-tones.js';
import { ReportActions } from './ReportActions.js';
import { ReportFigures, ReportHistory } from './ReportFigures.js';
import { ReportForm } from './ReportForm.js';
import { sheetQuery, type Report, type Sheet } from './reports.api.js';
import { reportWords } from './reports.words.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** One figure to report: the form, or what was entered with what may be done, and every version of it. */
export function ReportPage() {
  const say = useWords(reportWords);
  const { both, period: periodText } = useIndicatorText();
  const { pack = '', code = '', period = '' } = useParams();
  const [address] = useAddress();
  const own = useViewer()?.hat?.regionCode ?? '';
  const at: RowAt = { pack, indicator: code, regionCode: address.get('region') ?? own, period };
  const sheet = useQuery({ ...sheetQuery(at), enabled: at.regionCode !== '' });
  const data = sheet.data;
  const indicator = data?.indicator;
  return (
    <>
      <PageTitle
        title={both(indicator?.name) ?? say('row')}
        crumbs={[{ label: say('title'), to: '/w/reports' }, { label: data?.region.name ?? at.regionCode }]}
      >
        <span>{periodText(period)}</span>
      </PageTitle>
      <RefusalNotice error={sheet.error} />
      {sheet.isPending ? <Skeletons count={4} /> : null}
      {data && indicator ? (
        <Columns
          main={<Current at={at} sheet={data} />}
          side={
            <>
              <IndicatorDefinition figure={{ indicator, bases: data.bases }} />
              {data.versions.map((report) => (
                <Panel
                  key={report.id}
                  title={say('versionOf', { number: report.number })}
                  aside={
                    <span className="tag" data-tone={reportTones[report.state]}>
                      {say(report.state)}
                    </span>
                  }
                >
                  <ReportHistory report={report} />
                </Panel>
              ))}
            </>
          }
        />
      ) : null}
    </>
  );
}

const mayNow = ({ allowedActions }: Report, wanted: string): boolean =>
  allowedActions.some(({ action, isOpen }) => action === wanted && isOpen);

function Current({ at, sheet }: { readonly at: RowAt; readonly sheet: Sheet }) {
  const say = useWords(reportWords);
  const [newest] = sheet.versions;
  if (sheet.mayBegin) return <ReportForm key="new" at={at} sheet={sheet} report={null} />;
  if (!newest) return <p className="meta">{say('missingState')}</p>;
  return (
    <>
      {mayNow(newest, 'save') ? (
        <ReportForm key={`${newest.id} ${newest.version}`} at={at} sheet={sheet} report={newest} />
      ) : null}
      <Panel
        title={say('versionOf', { number: newest.number })}
        note={say('heldBy', { place: newest.heldBy?.name ?? '' })}
        aside={
          <span className="tag" data-tone={reportTones[newest.state]}>
            {say(newest.state)}
          </span>
        }
      >
        <ReportFigures report={newest} />
        {newest.state === 'locked' && mayNow(newest, 'correct') ? (
          <p className="meta">{say('correctHint')}</p>
        ) : null}
        <ReportActions report={newest} />
      </Panel>
    </>
  );
}
