import { InputNumber } from 'antd';
import { useId, useState, type ComponentProps } from 'react';
import { useFormats, useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './RangedNumber.css';

export type RangedNumberProps = Omit<
  ComponentProps<typeof InputNumber<number>>,
  'min' | 'max' | 'onInput' | 'onBlur' | 'onChange' | 'value'
> & {
  readonly least: number;
  readonly most: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A number with limits: a value beyond them becomes the limit, and the field says so beside it. */
export function RangedNumber({ least, most, value, onChange, ...rest }: RangedNumberProps) {
  const say = useWords(uiWords);
  const formats = useFormats();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly typed: string; readonly used: number } | null>(null);
  const settle = () => {
    const number = typed === null || typed.trim() === '' ? null : Number(typed.replaceAll(',', ''));
    setTyped(null);
    if (number === null || Number.isNaN(number)) return;
    const used = Math.min(most, Math.max(least, number));
    if (used === number) return;
    setRefused({ typed: formats.count(number), used });
    onChange(used);
  };
  return (
    <span className="ranged-number">
      <InputNumber<number>
        {...rest}
        min={least}
        max={most}
        value={value}
        aria-describedby={refused ? id : undefined}
        status={refused ? 'warning' : (rest.status ?? '')}
        onInput={(text) => {
          setTyped(text);
          setRefused(null);
        }}
        onBlur={settle}
        onPressEnter={settle}
        onChange={onChange}
      />
      <span id={id} role="status" className="ranged-number-note">
        {refused
          ? say('outOfRange', {
              typed: refused.typed,
              used: formats.count(refused.used),
              least: formats.count(least),
              most: formats.count(most),
            })
          : ''}
      </span>
    </span>
  );
}
