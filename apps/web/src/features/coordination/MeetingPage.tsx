import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { MeetingAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type Step } from '../../workbench/StepButtons.js';
import { actOnMeeting, meetingQuery, type OpenMeeting } from './coordination.api.js';
import { coordinationWords } from './coordination.words.js';
import { ItemForm } from './ItemForm.js';
import { meetingWords } from './meetings.words.js';
import { MinutesPanel } from './MinutesPanel.js';
import { History, NotThere } from './RecordParts.js';
import './coordination.css';

/** One joint meeting: agenda, minutes, what was agreed. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  if (meeting.error) return <RefusalNotice error={meeting.error} />;
  if (meeting.isPending) return <Skeletons count={3} height={120} />;
  return meeting.data ? <Opened meeting={meeting.data} /> : <NotThere />;
}

function Opened({ meeting }: { readonly meeting: OpenMeeting }) {
  const say = useWords(meetingWords);
  const general = useWords(coordinationWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  const may = (action: MeetingAction) =>
    meeting.allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <>
      <PageTitle
        title={meeting.title}
        crumbs={[{ label: general('title'), to: '/w/coordination' }, { label: general('meetings') }]}
        actions={
          may('edit') ? (
            <Link className="push-button" to={`/w/coordination/meetings/${meeting.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>{general(meeting.state)}</span>
        <span>{formats.moment(meeting.meetsAt)}</span>
        <span>{meeting.place}</span>
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('agenda')}>
              <ol className="agenda-lines">
                {meeting.agenda.map(({ subjectId, words, isStruck }) => (
                  <li key={subjectId ?? words} data-struck={isStruck}>
                    <span className="agenda-words">{words}</span>
                    {isStruck ? <span className="meta">{say('struck')}</span> : null}
                  </li>
                ))}
              </ol>
            </Panel>
            <MinutesPanel meeting={meeting} mayWrite={may('writeMinutes')} />
            <Items meeting={meeting} mayOpen={may('openItem')} />
          </>
        }
        side={
          <>
            <Panel title={general('youCan')}>
              <Steps meeting={meeting} may={may} />
            </Panel>
            <Panel title={say('attendees')}>
              <ul className="attendee-list">
                {meeting.attendees.map((party) => (
                  <li key={party.key}>{nameOf(party)}</li>
                ))}
              </ul>
              <Facts
                facts={[
                  { name: say('caller'), value: nameOf(meeting.caller) },
                  { name: general('chair'), value: meeting.chair?.name },
                  { name: general('lastWords'), value: meeting.lastReason },
                ]}
              />
            </Panel>
            <History events={meeting.history} />
          </>
        }
      />
    </>
  );
}

type StepsProps = { readonly meeting: OpenMeeting; readonly may: (action: MeetingAction) => boolean };

function Steps({ meeting, may }: StepsProps) {
  const say = useWords(meetingWords);
  const general = useWords(coordinationWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({
      key,
      words,
    }: {
      readonly key: 'signOff' | 'cancel' | 'restore';
      readonly words: string | null;
    }) => actOnMeeting({ id: meeting.id, version: meeting.version, action: key, reason: words }),
    onSettled: () => client.invalidateQueries(),
  });
  const all: readonly Step<'signOff' | 'cancel' | 'restore'>[] = [
    { key: 'signOff', label: say('signOff') },
    { key: 'cancel', label: say('cancelAction'), wantsWords: true },
    { key: 'restore', label: say('restore') },
  ];
  return (
    <StepButtons
      steps={all.filter(({ key }) => may(key))}
      busy={act.isPending}
      error={act.error}
      none={general('nothingNow')}
      onStep={({ key, words }) => act.mutateAsync({ key, words })}
    />
  );
}

function Items({ meeting, mayOpen }: { readonly meeting: OpenMeeting; readonly mayOpen: boolean }) {
  const say = useWords(meetingWords);
  const general = useWords(coordinationWords);
  const nameOf = usePartyName();
  return (
    <Panel title={say('items')}>
      {meeting.actionItems.length === 0 ? <p className="meta">{say('noItems')}</p> : null}
      <ul className="item-list">
        {meeting.actionItems.map((item) => (
          <li key={item.id}>
            <Link className="item-title" to={`/w/coordination/items/${item.id}`}>
              {item.title}
            </Link>
            <span className="meta">
              {[nameOf(item.owner), item.ownerPerson?.name].filter(Boolean).join(' · ')}
            </span>
            {item.state === 'open' ? (
              <Clock dueAt={item.dueAt} startedAt={item.createdAt} />
            ) : (
              <span>{general(item.state)}</span>
            )}
          </li>
        ))}
      </ul>
      {mayOpen ? <ItemForm meetingId={meeting.id} regionCode={meeting.regionCode} /> : null}
    </Panel>
  );
}
