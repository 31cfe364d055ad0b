import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FigureButton } from '../../ui/FigureButton.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Definition } from './Definition.js';
import { changeOf, digitsOf, figureOrder, valueOf } from './figures.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';

/** A figure's box is as high before its number is known, so that nothing moves. */
const BOX_HEIGHT = 90;

export type FigureGridProps = {
  readonly regionCode: string;
  readonly period: Period;
  readonly data: RegionPageData | undefined;
  readonly chosen: Figure;
  readonly onChoose: (figure: Figure) => void;
  /** The figure whose definition is open. */
  readonly defined: Figure | null;
  readonly onDefine: (figure: Figure | null) => void;
};

/** The twelve figures as buttons; each opens what it counts. */
export function FigureGrid(props: FigureGridProps) {
  const { regionCode, period, data, chosen, onChoose, defined, onDefine } = props;
  const say = useWords(monitoringWords);
  const formats = useFormats();
  if (!data)
    return (
      <div className="region-figures">
        {figureOrder.map((figure) => (
          <Skeletons key={figure} count={1} height={BOX_HEIGHT} />
        ))}
      </div>
    );
  return (
    <section className="region-figures" aria-label={say('figures')}>
      {figureOrder.map((figure) => {
        const value = valueOf(data.own.figures, figure);
        const unit = figure === 'money' ? {} : { unit: say(`${figure}Unit`) };
        return (
          <div key={figure} className="region-figure">
            <FigureButton
              name={say(figure)}
              value={digitsOf(figure, value, formats)}
              {...unit}
              target={{ kind: 'none' }}
              course={courseOf(data, figure)}
              change={changeOf(value, valueOf(data.before, figure))}
              chosen={figure === chosen}
              onChoose={() => onChoose(figure)}
              onDefine={() => onDefine(defined === figure ? null : figure)}
            />
            {defined === figure ? (
              <Definition
                figure={figure}
                regionCode={regionCode}
                period={period}
                compared={{ from: data.beforeFrom, to: data.beforeTo }}
                asOf={data.asOf}
                onClose={() => onDefine(null)}
              />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

/** A figure month by month; nothing is drawn where nothing ever happened. */
function courseOf(data: RegionPageData, figure: Figure): readonly (number | null)[] {
  const course = data.course.map((month) => valueOf(month.figures, figure));
  return course.some((value) => value !== null && value !== 0) ? course : [];
}
