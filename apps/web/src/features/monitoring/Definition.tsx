import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../../ui/ui.words.js';
import { drilldownWords } from './drilldown.words.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { usePeriodText } from './use-period-text.js';

export type DefinitionProps = {
  readonly figure: Figure;
  readonly regionCode: string;
  readonly period: Period;
  /** The period the change is measured against. */
  readonly compared: Period;
  readonly asOf: string;
  readonly onClose: () => void;
};

/** What a figure counts and what not, until when, and the way to the list behind it. Escape closes. */
export function Definition({ figure, regionCode, period, compared, asOf, onClose }: DefinitionProps) {
  const say = useWords(monitoringWords);
  const also = useWords(drilldownWords);
  const ui = useWords(uiWords);
  const periodText = usePeriodText();
  const formats = useFormats();
  const [address] = useSearchParams();
  const { box, toRight } = useLayer(onClose);
  const title = figure === 'hoursToFirstClaim' ? say('hoursToFirstClaimFull') : say(figure);
  const rows = [
    { name: say('counted'), value: say(`${figure}Counted`) },
    { name: say('notCounted'), value: say(`${figure}Not`) },
    { name: say('target'), value: say('noTarget') },
    { name: say('source'), value: say('fromLog') },
    { name: say('span'), value: periodText(period) },
    { name: say('change'), value: say('changeAgainst', { period: periodText(compared) }) },
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
      <Link to={`/w/indicators?region=${regionCode}`}>{also('policyTargets')}</Link>
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
