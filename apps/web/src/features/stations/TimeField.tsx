import { useState } from 'react';
import { endOf, minutesOf, timeOf } from './week-draft.js';

type TimeFieldProps = {
  readonly label: string;
  readonly minutes: number;
  /** Whether it is the end of a span: midnight is then the end of the day. */
  readonly isEnd?: boolean;
  readonly onChange: (minutes: number) => void;
};

/** A time of day; what is half typed stays in the field and changes nothing. */
export function TimeField({ label, minutes, isEnd = false, onChange }: TimeFieldProps) {
  const [text, setText] = useState<string | null>(null);
  return (
    <input
      type="time"
      aria-label={label}
      value={text ?? timeOf(minutes)}
      onBlur={() => setText(null)}
      onChange={({ target }) => {
        setText(target.value);
        const read = isEnd ? endOf(target.value) : minutesOf(target.value);
        if (read !== null) onChange(read);
      }}
    />
  );
}
