import { saveCsv } from '../../platform/csv.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { drilldownWords } from './drilldown.words.js';
import { figureOrder, shownAmount, valueOf } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { usePeriodText } from './use-period-text.js';

const FEN_A_YUAN = 100;
/** Two decimal places: money to the fen, hours to the minute and less. */
const HUNDREDTHS = 100;

/** The page's table with all twelve figures, as rows of plain numbers: time and source above, codes as text. */
export function useExportRows(): (data: RegionPageData, period: Period) => readonly (readonly string[])[] {
  const say = useWords(monitoringWords);
  const also = useWords(drilldownWords);
  const formats = useFormats();
  const periodText = usePeriodText();
  const isDemo = useViewer()?.person.isDemo ?? false;
  return (data, period) => {
    const units = figureOrder.map((figure) => {
      const unit = figure === 'linkageIndex' ? say('outOfFive') : say(`${figure}Unit`);
      return `${say(figure)} (${unit})`;
    });
    const cells = ({ region, figures }: RegionPageData['own']) => [
      region.code,
      region.name,
      ...figureOrder.map((figure) => {
        const value = valueOf(figures, figure);
        if (value === null) return '';
        const amount = figure === 'money' ? value / FEN_A_YUAN : shownAmount(figure, value);
        return String(Math.round(amount * HUNDREDTHS) / HUNDREDTHS);
      }),
    ];
    return [
      [
        data.own.region.name,
        periodText(period),
        say('asOf', { moment: formats.stamp(data.asOf) }),
        also('byWhom'),
        ...(isDemo ? [also('inventedFigures')] : []),
      ],
      [say('regionCode'), say('name'), ...units],
      ...data.below.map((row) => cells({ ...row, linkage: [] })),
      cells(data.own),
    ];
  };
}

/** Hands the page's table to the browser as a CSV file, its name telling until which day it counts. */
export function useExport(): (data: RegionPageData, period: Period) => void {
  const rowsOf = useExportRows();
  const say = useWords(drilldownWords);
  return (data, period) =>
    saveCsv(
      say('exportName', {
        region: data.own.region.name,
        from: period.from,
        to: period.to,
        day: dayOf(data.asOf),
      }),
      rowsOf(data, period),
    );
}
