import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../../ui/ui.words.js';
import { monitoringWords } from './monitoring.words.js';
import { monthsBefore, type Months } from './months.js';

export type DefinitionProps = {
  readonly figure: Figure;
  readonly regionCode: string;
  readonly months: Months;
  readonly asOf: string;
  readonly onClose: () => void;
};

/** What a figure counts and what not, until when, and the way to the list behind it. Escape closes. */
export function Definition({ figure, regionCode, months, asOf, onClose }: DefinitionProps) {
  const say = useWords(monitoringWords);
  const ui = useWords(uiWords);
  const formats = useFormats();
  const [address] = useSearchParams();
  const { box, toRight } = useLayer(onClose);
  const title = figure === 'hoursToFirstClaim' ? say('hoursToFirstClaimFull') : say(figure);
  const before = monthsBefore(months);
  const rows = [
    { name: say('counted'), value: say(`${figure}Counted`) },
    { name: say('notCounted'), value: say(`${figure}Not`) },
    { name: say('target'), value: say('noTarget') },
    { name: say('source'), value: say('fromLog') },
    {
      name: say('span'),
      value: months.from === months.to ? months.from : say('months', { from: months.from, to: months.to }),
    },
    {
      name: say('change'),
      value: before.from === before.to ? say('changeAgainstMonth', before) : say('changeAgainst', before),
    },
    { name: say('asOfTerm'), value: formats.moment(asOf) },
  ];
  return (
    <div
      ref={box}
      className="figure-definition"
      data-to={toRight ? 'right' : 'left'}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
    >
      <div className="figure-definition-head">
        <h2>{title}</h2>
        <button type="button" className="text-button" onClick={onClose}>
          {ui('close')}
        </button>
      </div>
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      <Link to={`/w/regions/${regionCode}/list/${figure}?${address}`}>{say('openList')}</Link>
    </div>
  );
}

/** A layer takes the focus and gives it back; Escape or a press elsewhere closes it. It opens to where there is room. */
function useLayer(onClose: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const [toRight, setToRight] = useState(true);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const cell = box.current?.parentElement?.getBoundingClientRect();
    if (cell && box.current)
      setToRight(cell.left + box.current.offsetWidth < document.documentElement.clientWidth - 8);
  }, []);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    const point = (event: PointerEvent) => {
      const cell = box.current?.parentElement;
      if (event.target instanceof Node && !cell?.contains(event.target)) close.current();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', point);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', point);
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  return { box, toRight };
}
