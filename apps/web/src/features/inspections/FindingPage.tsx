import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { FindingAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type StepTaken } from '../../workbench/StepButtons.js';
import { EscalationPanel, History } from '../coordination/RecordParts.js';
import { actOnFinding, findingQuery, type OpenFinding } from './findings.api.js';
import { inspectionWords } from './inspections.words.js';
import { NotThere } from './NotThere.js';

/** One finding: what is to be put right by when, what was done, whether it was verified. */
export function FindingPage() {
  const { id = '' } = useParams();
  const finding = useQuery(findingQuery(id));
  if (finding.error) return <RefusalNotice error={finding.error} />;
  if (finding.isPending) return <Skeletons count={3} height={120} />;
  return finding.data ? <Opened finding={finding.data} /> : <NotThere />;
}

function Opened({ finding }: { readonly finding: OpenFinding }) {
  const say = useWords(inspectionWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  const { visit } = finding;
  return (
    <>
      <PageTitle
        title={finding.title}
        crumbs={[{ label: say('title'), to: '/w/inspections' }, { label: finding.subject ?? '' }]}
      >
        <span>{say(finding.state)}</span>
        <span>{say(finding.severity)}</span>
        {finding.state === 'demanded' && finding.dueAt ? (
          <Clock dueAt={finding.dueAt} startedAt={finding.createdAt} withHour />
        ) : null}
      </PageTitle>
      <Columns
        main={
          <Panel title={say('finding')}>
            <Facts
              facts={[
                { name: say('inspected'), value: visit?.station?.name ?? nameOf(finding.inspected) },
                { name: say('inspector'), value: nameOf(finding.inspector) },
                { name: say('item'), value: finding.checklistItem },
                { name: say('findingWords'), value: finding.words },
                { name: say('foundOn'), value: visit ? formats.day(visit.visitedOn) : null },
                { name: say('reported'), value: finding.answer },
                { name: say('lastWords'), value: finding.lastReason },
                {
                  name: say('subject'),
                  value: finding.inspection ? (
                    <Link to={`/w/inspections/${finding.inspection.id}`}>{say('toInspection')}</Link>
                  ) : (
                    finding.subject
                  ),
                },
              ]}
            />
          </Panel>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Steps finding={finding} />
            </Panel>
            <EscalationPanel escalations={finding.escalations} />
            <History events={finding.history} />
          </>
        }
      />
    </>
  );
}

const labels = {
  demand: 'demand',
  answer: 'answer',
  close: 'closeFinding',
  sendBack: 'sendBack',
  withdraw: 'withdraw',
  reopen: 'reopenFinding',
} as const;

function Steps({ finding }: { readonly finding: OpenFinding }) {
  const say = useWords(inspectionWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words, dueOn }: StepTaken<FindingAction>) =>
      actOnFinding({ id: finding.id, version: finding.version, action: key, words, dueOn }),
    onSettled: () => client.invalidateQueries(),
  });
  const steps = finding.allowedActions
    .filter(({ isOpen }) => isOpen)
    .map(({ action, wantsWords, setsClock }) => ({
      key: action,
      label: say(labels[action]),
      wantsWords,
      setsClock,
    }));
  return (
    <StepButtons
      steps={steps}
      busy={act.isPending}
      error={act.error}
      none={say('nothingNow')}
      onStep={act.mutateAsync}
    />
  );
}
