import { Button } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { spanOf } from '../volunteers/free-hours.js';
import { depthWords } from './station-depth.words.js';
import { TimeField } from './TimeField.js';
import type { DayException } from './week-draft.js';

const MORNING = { fromMinute: 540, toMinute: 720 };

type DayFieldsProps = {
  readonly days: readonly DayException[];
  readonly onChange: (days: readonly DayException[]) => void;
};

/** Days on which a station is open at other hours, or not at all. */
export function DayFields({ days, onChange }: DayFieldsProps) {
  const say = useWords(depthWords);
  const formats = useFormats();
  return (
    <fieldset className="week-fields">
      <legend>{say('exceptions')}</legend>
      <ul>
        {days.map((each) => {
          const { on, fromMinute, toMinute } = each;
          const text =
            fromMinute === null || toMinute === null
              ? say('closedOn', { day: formats.day(on) })
              : say('openOn', { day: formats.day(on), span: spanOf(fromMinute, toMinute) });
          return (
            <li key={`${on}-${fromMinute}`}>
              {text}{' '}
              <button
                type="button"
                className="text-button"
                aria-label={`${text} ${say('remove')}`}
                onClick={() => onChange(days.filter((other) => other !== each))}
              >
                {say('remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <NewDay onAdd={(next) => onChange([...days.filter((each) => isOther(each, next)), next])} />
    </fieldset>
  );
}

/** Whether a day stays beside a new one: closed and open on one day do not go together. */
const isOther = (each: DayException, next: DayException): boolean =>
  each.on !== next.on ||
  (each.fromMinute !== null && next.fromMinute !== null && each.fromMinute !== next.fromMinute);

function NewDay({ onAdd }: { readonly onAdd: (day: DayException) => void }) {
  const say = useWords(depthWords);
  const today = dayOf(useNow());
  const [on, setOn] = useState('');
  const [fromMinute, setFrom] = useState(MORNING.fromMinute);
  const [toMinute, setTo] = useState(MORNING.toMinute);
  const add = (day: DayException) => {
    onAdd(day);
    setOn('');
  };
  return (
    <div className="week-new">
      <input
        type="date"
        aria-label={say('day')}
        min={today}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <Button disabled={on === ''} onClick={() => add({ on, fromMinute: null, toMinute: null })}>
        {say('addClosed')}
      </Button>
      <TimeField label={`${say('exceptions')} ${say('from')}`} minutes={fromMinute} onChange={setFrom} />
      –
      <TimeField label={`${say('exceptions')} ${say('to')}`} minutes={toMinute} isEnd onChange={setTo} />
      <Button
        disabled={on === '' || fromMinute >= toMinute}
        onClick={() => add({ on, fromMinute, toMinute })}
      >
        {say('addOpen')}
      </Button>
    </div>
  );
}
