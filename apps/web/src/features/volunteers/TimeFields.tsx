import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { isOffered, isSame, spanOf, stretches, weekdays, type WeekHours } from './free-hours.js';
import type { DraftProps } from './SkillFields.js';
import { volunteerWords } from './volunteers.words.js';

/** The week as a table of days and stretches to tick. */
export function WeekFields({ draft, onChange }: DraftProps) {
  const say = useWords(volunteerWords);
  const hours = draft.weeklyHours ?? [];
  const has = (slot: WeekHours) => hours.some((each) => isSame(each, slot));
  const without = (slot: WeekHours) => hours.filter((each) => !isSame(each, slot));
  const toggle = (slot: WeekHours) => onChange({ weeklyHours: has(slot) ? without(slot) : [...hours, slot] });
  return (
    <section className="profile-week">
      <h2>
        {say('whenFree')} <span className="choices-hint">{say('whenFreeHint')}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            {stretches.map(({ key, fromMinute, toMinute }) => (
              <th key={key} scope="col">
                {say(key)}
                <span className="choice-note">{spanOf(fromMinute, toMinute)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{say(`weekday${weekday}`)}</th>
              {stretches.map(({ key, fromMinute, toMinute }) => {
                const slot = { weekday, fromMinute, toMinute };
                return (
                  <td key={key}>
                    <label className="profile-slot" data-chosen={has(slot)}>
                      <input
                        type="checkbox"
                        aria-label={`${say(`weekday${weekday}`)} ${say(key)}`}
                        checked={has(slot)}
                        onChange={() => toggle(slot)}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {hours
          .filter((each) => !isOffered(each))
          .map((each) => (
            <li key={`${each.weekday}-${each.fromMinute}-${each.toMinute}`} className="profile-line">
              {say('otherHours', {
                weekday: say(`weekday${weekdays.find((day) => day === each.weekday) ?? 1}`),
                span: spanOf(each.fromMinute, each.toMinute),
              })}
              <button
                type="button"
                className="text-button"
                onClick={() => onChange({ weeklyHours: without(each) })}
              >
                {say('remove')}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Days on which they are away. */
export function AwayFields({ draft, onChange }: DraftProps) {
  const say = useWords(volunteerWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  const [on, setOn] = useState('');
  const days = draft.exceptions ?? [];
  const add = () => {
    if (on === '' || days.some((each) => each.on === on)) return;
    onChange({ exceptions: [...days, { on, fromMinute: null, toMinute: null }] });
    setOn('');
  };
  return (
    <section className="profile-away">
      <h2>{say('away')}</h2>
      <ul>
        {days.map((each) => (
          <li key={`${each.on}-${each.fromMinute}`} className="profile-line">
            {typeof each.fromMinute === 'number' && typeof each.toMinute === 'number'
              ? say('freeOn', { day: formats.day(each.on), span: spanOf(each.fromMinute, each.toMinute) })
              : say('awayOn', { day: formats.day(each.on) })}
            <button
              type="button"
              className="text-button"
              onClick={() => onChange({ exceptions: days.filter((other) => other !== each) })}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className="profile-line">
        <input
          type="date"
          aria-label={say('away')}
          min={today}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
        <button type="button" className="push-button" disabled={on === ''} onClick={add}>
          {say('addAway')}
        </button>
      </div>
    </section>
  );
}
