import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { Missing } from '../../ui/Missing.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { PartyField, type ChosenParty } from '../../workbench/PartyField.js';
import { AgendaFields } from './AgendaFields.js';
import { agendaOf, withOverdue, type AgendaDraft } from './agenda-draft.js';
import {
  callMeeting,
  draftAgendaQuery,
  editMeeting,
  meetingQuery,
  type OpenMeeting,
} from './coordination.api.js';
import { coordinationWords } from './coordination.words.js';
import { meetingWords } from './meetings.words.js';
import { NotThere } from './RecordParts.js';
import './coordination.css';

/** Calls a joint meeting, or changes one that has not been minuted. */
export function MeetingFormPage() {
  const { id } = useParams();
  const meeting = useQuery({ ...meetingQuery(id ?? ''), enabled: id !== undefined });
  const reach = useViewer()?.hat?.regionCode;
  if (id !== undefined && meeting.isPending) return <Skeletons count={3} height={80} />;
  if (id !== undefined && !meeting.data) return <NotThere />;
  if (!reach) return <NotThere />;
  return <Form meeting={meeting.data ?? null} reach={reach} />;
}

type FormProps = { readonly meeting: OpenMeeting | null; readonly reach: string };

/** The moment as a local field wants it, in China's time. */
const fieldOf = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

function useAttendees(meeting: OpenMeeting | null) {
  const nameOf = usePartyName();
  return useState<readonly ChosenParty[]>(() =>
    (meeting?.attendees ?? []).map((party) => ({
      name: nameOf(party),
      input: party.organization
        ? { organizationId: party.organization.id }
        : { role: party.role, regionCode: party.regionCode },
    })),
  );
}

function Form({ meeting, reach }: FormProps) {
  const say = useWords(meetingWords);
  const general = useWords(coordinationWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [regionCode, setRegionCode] = useState(meeting?.regionCode ?? reach);
  const [title, setTitle] = useState(meeting?.title ?? '');
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [meetsAt, setMeetsAt] = useState(meeting ? fieldOf(meeting.meetsAt) : '');
  const [attendees, setAttendees] = useAttendees(meeting);
  const [lines, setLines] = useState<readonly AgendaDraft[]>(meeting?.agenda ?? []);
  const [onceKey] = useState(makeOnceKey);
  const overdue = useQuery(draftAgendaQuery(regionCode));
  const agenda = withOverdue(lines, overdue.data ?? []);
  const save = useMutation({
    mutationFn: async () => {
      const input = {
        title: title.trim(),
        place: place.trim(),
        meetsAt: new Date(`${meetsAt}:00+08:00`).toISOString(),
        attendees: attendees.map((each) => each.input),
        agenda: agendaOf(agenda),
      };
      return meeting
        ? editMeeting({ id: meeting.id, version: meeting.version, input })
        : callMeeting({ regionCode, input, idempotencyKey: onceKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['coordination'] });
      await navigate(`/w/coordination/meetings/${id}`);
    },
  });
  const missing = [
    title.trim().length < 2 ? say('topic') : null,
    meetsAt === '' ? say('when') : null,
    place.trim().length < 2 ? say('where') : null,
    attendees.length === 0 ? say('attendees') : null,
  ].filter((field) => field !== null);
  return (
    <>
      <PageTitle
        title={say(meeting ? 'editTitle' : 'callTitle')}
        crumbs={[{ label: general('title'), to: '/w/coordination' }]}
      />
      <div className="columns-main">
        <section className="panel">
          <div className="form-fields">
            {meeting ? null : (
              <div className="form-field" data-wide="true">
                <span className="meta">{say('region')}</span>
                <RegionSelect
                  filter
                  within={reach}
                  value={regionCode === reach ? null : regionCode}
                  onChange={(code) => setRegionCode(code ?? reach)}
                />
              </div>
            )}
            <TextField label={say('topic')} maxLength={60} value={title} onChange={setTitle} />
            <TextField label={say('where')} maxLength={60} value={place} onChange={setPlace} />
            <TextField label={say('when')} type="datetime-local" value={meetsAt} onChange={setMeetsAt} />
          </div>
        </section>
        <Attendees regionCode={regionCode} attendees={attendees} onChange={setAttendees} />
        <Panel title={say('agenda')} note={say('agendaHint')}>
          <RefusalNotice error={overdue.error} />
          <AgendaFields lines={agenda} onChange={setLines} />
        </Panel>
      </div>
      <div className="form-foot">
        <RefusalNotice error={save.error} />
        <Button
          type="primary"
          disabled={missing.length > 0}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {say(meeting ? 'save' : 'send')}
        </Button>
        <Button onClick={() => void navigate(-1)}>{say('cancel')}</Button>
        <Missing fields={missing} />
      </div>
    </>
  );
}

type AttendeesProps = {
  readonly regionCode: string;
  readonly attendees: readonly ChosenParty[];
  readonly onChange: (attendees: readonly ChosenParty[]) => void;
};

function Attendees({ regionCode, attendees, onChange }: AttendeesProps) {
  const say = useWords(meetingWords);
  const without = (name: string) => attendees.filter((each) => each.name !== name);
  return (
    <Panel title={say('attendees')}>
      <ul className="attendee-list">
        {attendees.map(({ name }) => (
          <li key={name}>
            {name}
            <button
              type="button"
              className="text-button"
              aria-label={say('removeAttendee', { name })}
              onClick={() => onChange(without(name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <PartyField
        label={say('attendees')}
        regionCode={regionCode}
        verb={say('addAttendee')}
        onChoose={(party) => onChange([...without(party.name), party])}
      />
    </Panel>
  );
}
