import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { drilldownWords } from './drilldown.words.js';
import { figureOrder } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { usePeriodText } from './use-period-text.js';

/** What only paper shows above the figures: of which time, and until when it is counted. */
export function PrintedHead({ data, period }: { readonly data: RegionPageData; readonly period: Period }) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const periodText = usePeriodText();
  const isDemo = useViewer()?.person.isDemo ?? false;
  return (
    <p className="printed">
      {say('byLine', {
        period: periodText(period),
        compared: periodText({ from: data.beforeFrom, to: data.beforeTo }),
        moment: formats.stamp(data.asOf),
      })}
      <br />
      {say('byWhom')}
      {isDemo ? ` · ${say('inventedFigures')}` : null}
    </p>
  );
}

/** What only paper shows below the figures: what each counts and leaves out. */
export function PrintedDefinitions() {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  return (
    <section className="printed printed-definitions">
      <h2>{say('definitions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{figures('counted')}</th>
            <th scope="col">{figures('notCounted')}</th>
          </tr>
        </thead>
        <tbody>
          {figureOrder.map((figure) => (
            <tr key={figure}>
              <th scope="row">{figures(figure)}</th>
              <td>{figures(`${figure}Counted`)}</td>
              <td>{figures(`${figure}Not`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
