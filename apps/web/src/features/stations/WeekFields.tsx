import { Button } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { weekdays, type WeekHours } from '../volunteers/free-hours.js';
import { volunteerWords } from '../volunteers/volunteers.words.js';
import { depthWords } from './station-depth.words.js';
import { TimeField } from './TimeField.js';
import { likeMonday, timeOf } from './week-draft.js';

const NEW_SPAN = { fromMinute: 540, toMinute: 1080 };

type WeekFieldsProps = {
  readonly hours: readonly WeekHours[];
  readonly onChange: (hours: readonly WeekHours[]) => void;
};

/** The hours of each weekday, as many spans as there are. */
export function WeekFields({ hours, onChange }: WeekFieldsProps) {
  const say = useWords(depthWords);
  const names = useWords(volunteerWords);
  return (
    <fieldset className="week-fields">
      <legend>{say('hours')}</legend>
      <ul>
        {weekdays.map((weekday) => (
          <li key={weekday}>
            <span className="week-day">{names(`weekday${weekday}`)}</span>
            <span className="week-spans">
              {hours.map((span, at) =>
                span.weekday === weekday ? (
                  <Span
                    key={`${weekday}-${at}`}
                    name={names(`weekday${weekday}`)}
                    span={span}
                    onChange={(next) => onChange(hours.map((each, place) => (place === at ? next : each)))}
                    onRemove={() => onChange(hours.filter((_, place) => place !== at))}
                  />
                ) : null,
              )}
              <button
                type="button"
                className="text-button"
                aria-label={`${names(`weekday${weekday}`)} ${say('addSpan')}`}
                onClick={() => onChange([...hours, { weekday, ...NEW_SPAN }])}
              >
                {say('addSpan')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {hours.some(({ weekday }) => weekday === 1) ? (
        <Button onClick={() => onChange(likeMonday(hours))}>{say('likeMonday')}</Button>
      ) : null}
    </fieldset>
  );
}

type SpanProps = {
  readonly name: string;
  readonly span: WeekHours;
  readonly onChange: (span: WeekHours) => void;
  readonly onRemove: () => void;
};

function Span({ name, span, onChange, onRemove }: SpanProps) {
  const say = useWords(depthWords);
  return (
    <span className="week-span">
      <TimeField
        label={`${name} ${say('from')}`}
        minutes={span.fromMinute}
        onChange={(fromMinute) => onChange({ ...span, fromMinute })}
      />
      –
      <TimeField
        label={`${name} ${say('to')}`}
        minutes={span.toMinute}
        isEnd
        onChange={(toMinute) => onChange({ ...span, toMinute })}
      />
      <button
        type="button"
        className="text-button"
        aria-label={`${name} ${timeOf(span.fromMinute)} ${say('remove')}`}
        onClick={onRemove}
      >
        {say('remove')}
      </button>
    </span>
  );
}
