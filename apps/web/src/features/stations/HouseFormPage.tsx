import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { FormPage } from '../../workbench/FormPage.js';
import type { WeekHours } from '../volunteers/free-hours.js';
import { volunteerWords } from '../volunteers/volunteers.words.js';
import { weekdays } from '../volunteers/free-hours.js';
import { DayFields } from './DayFields.js';
import { describeStation } from './station-depth.api.js';
import { depthWords } from './station-depth.words.js';
import { stationQuery, type OpenStation } from './stations.api.js';
import { stationWords } from './stations.words.js';
import { WeekFields } from './WeekFields.js';
import { wrongDay, type DayException } from './week-draft.js';
import './stations.css';

const MOST_SQUARE_METRES = 100_000;
const MOST_SEATS = 10_000;

/** Tells a station's hours and space. */
export function HouseFormPage() {
  const say = useWords(stationWords);
  const { id = '' } = useParams();
  const station = useQuery(stationQuery(id));
  if (station.error) return <RefusalNotice error={station.error} />;
  if (station.isPending) return <Skeletons count={3} height={80} />;
  if (!station.data)
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/stations">{say('toList')}</Link>} />
    );
  return <Form station={station.data} />;
}

type Draft = {
  readonly weeklyHours: readonly WeekHours[];
  readonly exceptions: readonly DayException[];
  readonly floorArea: number | null;
  readonly seats: number | null;
  readonly isStepFree: boolean | null;
};

function Form({ station }: { readonly station: OpenStation }) {
  const say = useWords(depthWords);
  const names = useWords(volunteerWords);
  const list = useWords(stationWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { weeklyHours, exceptions, floorArea, seats, isStepFree } = station;
  const [draft, setDraft] = useState<Draft>({ weeklyHours, exceptions, floorArea, seats, isStepFree });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const wrong = weekdays.find((each) => each === wrongDay(draft.weeklyHours));
  const path = `/w/stations/${station.id}`;
  const save = useMutation({
    mutationFn: () =>
      describeStation({
        id: station.id,
        version: station.version,
        input: { ...draft, weeklyHours: [...draft.weeklyHours], exceptions: [...draft.exceptions] },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['stations'] });
      await navigate(path);
    },
  });
  return (
    <FormPage
      title={say('editHouse')}
      crumbs={[
        { label: list('list'), to: '/w/stations' },
        { label: station.name, to: path },
      ]}
      missing={[]}
      fault={wrong === undefined ? undefined : say('spanWrong', { day: names(`weekday${wrong}`) })}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo={path}
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <div className="form-field" data-wide="true">
          <WeekFields hours={draft.weeklyHours} onChange={(next) => change({ weeklyHours: next })} />
        </div>
        <div className="form-field" data-wide="true">
          <DayFields days={draft.exceptions} onChange={(next) => change({ exceptions: next })} />
        </div>
        <Space draft={draft} onChange={change} />
      </div>
    </FormPage>
  );
}

type SpaceProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function Space({ draft, onChange }: SpaceProps) {
  const say = useWords(depthWords);
  const { floorArea, seats, isStepFree } = draft;
  return (
    <>
      <FormField label={say('floorArea')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={MOST_SQUARE_METRES}
            precision={0}
            value={floorArea}
            onChange={(value) => onChange({ floorArea: value })}
          />
        )}
      </FormField>
      <FormField label={say('seats')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={MOST_SEATS}
            precision={0}
            value={seats}
            onChange={(value) => onChange({ seats: value })}
          />
        )}
      </FormField>
      <FormField label={say('isStepFree')}>
        {(id) => (
          <select
            id={id}
            className="station-select"
            value={isStepFree === null ? '' : String(isStepFree)}
            onChange={({ target }) =>
              onChange({ isStepFree: target.value === '' ? null : target.value === 'true' })
            }
          >
            <option value="">{say('notStated')}</option>
            <option value="true">{say('stepFree')}</option>
            <option value="false">{say('notStepFree')}</option>
          </select>
        )}
      </FormField>
    </>
  );
}
