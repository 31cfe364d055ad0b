import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { drilldownWords } from './drilldown.words.js';
import { digitsOf, figureOrder, valueOf } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { OwnPeriod } from './PeriodPicker.js';
import { comparedIn, comparisons, yearBefore, type Period } from './periods.js';
import { usePeriodText } from './use-period-text.js';

export type ComparedPanelProps = { readonly data: RegionPageData | undefined; readonly period: Period };

/** The twelve figures of two periods side by side; which two stands in the address. */
export function ComparedPanel({ data, period }: ComparedPanelProps) {
  const say = useWords(drilldownWords);
  const periodText = usePeriodText();
  return (
    <Panel title={say('compared')} aside={<ComparisonPicker period={period} />}>
      {data ? (
        <div className="units-scroll" tabIndex={0} role="group" aria-label={say('compared')}>
          <table className="units-table compared-table">
            <thead>
              <tr>
                <th scope="col">{say('figure')}</th>
                <th scope="col">
                  {say('now')}
                  <br />
                  {periodText(period)}
                </th>
                <th scope="col">
                  {say('earlier')}
                  <br />
                  {periodText({ from: data.beforeFrom, to: data.beforeTo })}
                </th>
                <th scope="col">{say('difference')}</th>
              </tr>
            </thead>
            <tbody>
              <ComparedRows data={data} />
            </tbody>
          </table>
        </div>
      ) : (
        <Skeletons count={6} height={38} />
      )}
    </Panel>
  );
}

function ComparedRows({ data }: { readonly data: RegionPageData }) {
  const figures = useWords(monitoringWords);
  const formats = useFormats();
  return figureOrder.map((figure) => {
    const now = valueOf(data.own.figures, figure);
    const then = valueOf(data.before, figure);
    const text = (value: number | null) => digitsOf(figure, value, formats) ?? '—';
    const difference = now === null || then === null ? null : now - then;
    const sign = difference === null || difference === 0 ? '' : difference > 0 ? '+' : '−';
    return (
      <tr key={figure}>
        <th scope="row">
          {figures(figure)}{' '}
          {figure === 'money' ? null : <span className="meta">{figures(`${figure}Unit`)}</span>}
        </th>
        <td>{text(now)}</td>
        <td>{text(then)}</td>
        <td>
          {sign}
          {text(difference === null ? null : Math.abs(difference))}
        </td>
      </tr>
    );
  });
}

/** With which period the figures are compared. */
function ComparisonPicker({ period }: { readonly period: Period }) {
  const say = useWords(drilldownWords);
  const [address, setAddress] = useSearchParams();
  const today = dayOf(useNow());
  const { comparison, compared } = comparedIn(address, period);
  const set = (values: Readonly<Record<string, string>>) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const key of ['compare', 'otherFrom', 'otherTo']) next.delete(key);
        for (const [key, value] of Object.entries(values)) next.set(key, value);
        return next;
      },
      { replace: true },
    );
  const other = ({ from, to }: Period) => set({ otherFrom: from, otherTo: to });
  return (
    <div className="region-period">
      <Segmented
        aria-label={say('compareWith')}
        value={comparison}
        options={comparisons.map((each) => ({ value: each, label: say(each) }))}
        onChange={(next) => {
          if (next === 'other') other(compared ?? yearBefore(period));
          else set(next === 'yearBefore' ? { compare: next } : {});
        }}
      />
      {comparison === 'other' && compared ? (
        <OwnPeriod key={`${compared.from}${compared.to}`} period={compared} today={today} onChange={other} />
      ) : null}
    </div>
  );
}
