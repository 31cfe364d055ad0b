import { useWords } from '../../platform/i18n/index.js';
import { RangedNumber } from '../../ui/RangedNumber.js';
import { THOUSAND } from './values.js';
import type { Values } from './weights.api.js';
import { weightWords } from './weights.words.js';

export type WeightFieldsProps = {
  readonly values: Values;
  /** What holds today, told beside each field. */
  readonly now: Values;
  /** Missing: the values are only shown. */
  readonly onChange?: ((values: Values) => void) | undefined;
};

type RowProps = {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly now: number | null;
  readonly least?: number;
  readonly most: number;
  readonly step: number;
  /** Whether a bar shows it against 1000. */
  readonly bar?: boolean;
  readonly onChange?: ((value: number) => void) | undefined;
};

/** One value: its name, a field, and what holds today when it differs. */
export function Row({ name, label, value, now, least = 0, most, step, bar = false, onChange }: RowProps) {
  const say = useWords(weightWords);
  return (
    <li data-bar={bar} data-fixed={onChange === undefined}>
      <span>{name}</span>
      {bar ? (
        <span className="weights-bar" aria-hidden="true">
          <span style={{ width: `${(100 * value) / THOUSAND}%` }} />
        </span>
      ) : null}
      {onChange ? (
        <RangedNumber
          aria-label={label}
          least={least}
          most={most}
          step={step}
          value={value}
          onChange={(next) => onChange(next ?? least)}
        />
      ) : (
        <strong>{value}</strong>
      )}
      <span className="meta weights-now">
        {now !== null && now !== value ? say('now', { value: now }) : ''}
      </span>
    </li>
  );
}
