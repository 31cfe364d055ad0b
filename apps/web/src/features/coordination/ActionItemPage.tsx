import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { ActionItemAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type StepTaken } from '../../workbench/StepButtons.js';
import { actionItemQuery, actOnActionItem, type OpenItem } from './items.api.js';
import { coordinationWords } from './coordination.words.js';
import { EscalationPanel, History, NotThere } from './RecordParts.js';
import { stepWords } from './steps.words.js';

/** One action item: who does it by when, what was done, who checks. */
export function ActionItemPage() {
  const { id = '' } = useParams();
  const item = useQuery(actionItemQuery(id));
  if (item.error) return <RefusalNotice error={item.error} />;
  if (item.isPending) return <Skeletons count={3} height={120} />;
  return item.data ? <Opened item={item.data} /> : <NotThere />;
}

function Opened({ item }: { readonly item: OpenItem }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  return (
    <>
      <PageTitle
        title={item.title}
        crumbs={[{ label: general('title'), to: '/w/coordination' }, { label: general('myItems') }]}
      >
        <span>{general(item.state)}</span>
        {item.state === 'open' ? <Clock dueAt={item.dueAt} startedAt={item.createdAt} withHour /> : null}
      </PageTitle>
      <Columns
        main={
          <Panel title={general('matter')}>
            <Facts
              facts={[
                { name: general('owner'), value: nameOf(item.owner) },
                { name: say('person'), value: item.ownerPerson?.name },
                { name: say('checker'), value: nameOf(item.checker) },
                {
                  name: say('meeting'),
                  value: item.meeting ? (
                    <Link to={`/w/coordination/meetings/${item.meeting.id}`}>{item.meeting.title}</Link>
                  ) : null,
                },
                { name: say('agreedAt'), value: formats.moment(item.createdAt) },
                { name: say('outcome'), value: item.outcome },
                { name: general('lastWords'), value: item.lastReason },
              ]}
            />
          </Panel>
        }
        side={
          <>
            <Panel title={general('youCan')}>
              <Steps item={item} />
            </Panel>
            <EscalationPanel escalations={item.escalations} />
            <History events={item.history} />
          </>
        }
      />
    </>
  );
}

function Steps({ item }: { readonly item: OpenItem }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words, dueOn }: StepTaken<ActionItemAction>) =>
      actOnActionItem({ id: item.id, version: item.version, action: key, words, dueOn }),
    onSettled: () => client.invalidateQueries(),
  });
  const steps = item.allowedActions
    .filter(({ isOpen }) => isOpen)
    .map(({ action, wantsWords, setsClock }) => ({ key: action, label: say(action), wantsWords, setsClock }));
  return (
    <StepButtons
      steps={steps}
      busy={act.isPending}
      error={act.error}
      none={general('nothingNow')}
      onStep={act.mutateAsync}
    />
  );
}
