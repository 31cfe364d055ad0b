import { Input } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { officeWords } from './office.words.js';
import { whyWords } from './why.words.js';

const CHOICES = {
  convention: ['firstDayCounts', 'firstDayDoesNotCount'],
  rollOver: ['none', 'restDays'],
} as const;
const UNITS = ['day', 'months', 'days', 'fen'] as const;

type ValueFieldProps = {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for a parameter of any kind: a day, a whole number, an amount in yuan, or a choice. */
export function ValueField({ id, kind, value, onChange }: ValueFieldProps) {
  const say = useWords(officeWords);
  const of = useWords(whyWords);
  if (kind === 'convention' || kind === 'rollOver')
    return (
      <select
        id={id}
        className="award-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say('chooseOne')}</option>
        {CHOICES[kind].map((choice) => (
          <option key={choice} value={choice}>
            {of(`v_${choice}`)}
          </option>
        ))}
      </select>
    );
  const unit = UNITS.find((each) => each === kind);
  return (
    <Input
      id={id}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'day' ? undefined : 'decimal'}
      placeholder={unit ? say(`kind_${unit}`) : ''}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
