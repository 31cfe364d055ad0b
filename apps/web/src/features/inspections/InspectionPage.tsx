import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { InspectionAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type Step } from '../../workbench/StepButtons.js';
import { History } from '../coordination/RecordParts.js';
import { FindingForm } from './FindingForm.js';
import { actOnInspection, inspectionQuery, type OpenInspection } from './inspections.api.js';
import { inspectionWords } from './inspections.words.js';
import { NotThere } from './NotThere.js';
import { VisitForm } from './VisitForm.js';
import './inspections.css';

/** One inspection: its checklist, visits and findings. */
export function InspectionPage() {
  const { id = '' } = useParams();
  const inspection = useQuery(inspectionQuery(id));
  if (inspection.error) return <RefusalNotice error={inspection.error} />;
  if (inspection.isPending) return <Skeletons count={3} height={120} />;
  return inspection.data ? <Opened inspection={inspection.data} /> : <NotThere />;
}

function Opened({ inspection }: { readonly inspection: OpenInspection }) {
  const say = useWords(inspectionWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  const may = (action: InspectionAction) =>
    inspection.allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <>
      <PageTitle
        title={inspection.title}
        crumbs={[{ label: say('title'), to: '/w/inspections' }]}
        actions={
          may('edit') ? (
            <Link className="push-button" to={`/w/inspections/${inspection.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>{say(inspection.state)}</span>
        <span>{inspection.region?.name}</span>
        <span>
          {formats.day(inspection.startsOn)} – {formats.day(inspection.endsOn)}
        </span>
      </PageTitle>
      <Columns
        main={
          <>
            <Findings inspection={inspection} mayNote={may('recordVisit')} />
            <Visits inspection={inspection} mayRecord={may('recordVisit')} />
            <Panel title={say('checklist')}>
              <ol>
                {inspection.checklist.map((item, at) => (
                  <li key={item}>
                    {at + 1}. {item}
                  </li>
                ))}
              </ol>
            </Panel>
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Steps inspection={inspection} may={may} />
            </Panel>
            <Panel title={say('subject')}>
              <Facts
                facts={[
                  { name: say('inspector'), value: nameOf(inspection.inspector) },
                  { name: say('lead'), value: inspection.lead?.name },
                  { name: say('purpose'), value: inspection.purpose },
                  { name: say('lastWords'), value: inspection.lastReason },
                ]}
              />
            </Panel>
            <History events={inspection.history} />
          </>
        }
      />
    </>
  );
}

type PlainAction = 'begin' | 'close' | 'reopen' | 'cancel' | 'restore';
type StepsProps = {
  readonly inspection: OpenInspection;
  readonly may: (action: InspectionAction) => boolean;
};

function Steps({ inspection, may }: StepsProps) {
  const say = useWords(inspectionWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words }: { readonly key: PlainAction; readonly words: string | null }) =>
      actOnInspection({ id: inspection.id, version: inspection.version, action: key, reason: words }),
    onSettled: () => client.invalidateQueries(),
  });
  const all: readonly Step<PlainAction>[] = [
    { key: 'begin', label: say('begin') },
    { key: 'close', label: say('close') },
    { key: 'reopen', label: say('reopen') },
    { key: 'restore', label: say('restore') },
    { key: 'cancel', label: say('cancelAction') },
  ];
  return (
    <StepButtons
      steps={all.filter(({ key }) => may(key))}
      busy={act.isPending}
      error={act.error}
      none={say('nothingNow')}
      onStep={({ key, words }) => act.mutateAsync({ key, words })}
    />
  );
}

function Findings({
  inspection,
  mayNote,
}: {
  readonly inspection: OpenInspection;
  readonly mayNote: boolean;
}) {
  const say = useWords(inspectionWords);
  const nameOf = usePartyName();
  return (
    <Panel title={say('findings')}>
      {inspection.findings.length === 0 ? <p className="meta">{say('noFindings')}</p> : null}
      <ul className="finding-list">
        {inspection.findings.map((finding) => (
          <li key={finding.id}>
            <Link to={`/w/inspections/findings/${finding.id}`}>{finding.title}</Link>
            <span className="tag" data-tone={finding.severity === 'grave' ? 'red' : undefined}>
              {say(finding.severity)}
            </span>
            <span className="meta">{nameOf(finding.inspected)}</span>
            {finding.state === 'demanded' && finding.dueAt ? (
              <Clock dueAt={finding.dueAt} startedAt={finding.createdAt} />
            ) : (
              <span>{say(finding.state)}</span>
            )}
          </li>
        ))}
      </ul>
      {mayNote && inspection.visits.length > 0 ? <FindingForm inspection={inspection} /> : null}
    </Panel>
  );
}

function Visits({
  inspection,
  mayRecord,
}: {
  readonly inspection: OpenInspection;
  readonly mayRecord: boolean;
}) {
  const say = useWords(inspectionWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  return (
    <Panel title={say('visits')}>
      {inspection.visits.length === 0 ? <p className="meta">{say('noVisits')}</p> : null}
      <ul className="visit-list">
        {inspection.visits.map((visit) => (
          <li key={visit.id}>
            <span>{formats.day(visit.visitedOn)}</span>
            <span>{visit.station?.name ?? nameOf(visit.inspected)}</span>
            <span className="meta">
              {say('resultLine', { count: visit.results.filter((result) => result === 'notMet').length })}
            </span>
            {visit.note ? <span className="meta">{visit.note}</span> : null}
          </li>
        ))}
      </ul>
      {mayRecord ? <VisitForm inspection={inspection} /> : null}
    </Panel>
  );
}
