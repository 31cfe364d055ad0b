import { Link } from 'react-router';
import { useFormats } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { Panel } from '../../ui/Panel.js';
import { useIndicatorText } from './indicator-text.js';
import type { PageFigure } from './indicators.api.js';

const BASES = ['residents', 'urbanResidents', 'households'] as const;

/** How a row is counted, how often, by whom, and what it is divided by. */
export function IndicatorDefinition({
  figure,
}: {
  readonly figure: Pick<PageFigure, 'indicator' | 'bases'>;
}) {
  const { say, both, remark } = useIndicatorText();
  const formats = useFormats();
  const { indicator, bases } = figure;
  const wantsBase = BASES.some((kind) => kind === indicator.dividedBy);
  const method = !indicator.isRecorded
    ? say('nothing')
    : indicator.reportedBy === null
      ? say('computed')
      : say('reported', { level: say(indicator.reportedBy) });
  return (
    <Panel title={say('definition')}>
      <Facts
        facts={[
          { name: say('numerator'), value: both(indicator.numerator) },
          { name: say('denominator'), value: both(indicator.denominator) },
          {
            name: say('base'),
            value:
              bases.length > 0
                ? bases.map(({ id, value, asOn, source }) => (
                    <div key={id}>
                      {say('baseText', {
                        value: value.toLocaleString('en-US'),
                        day: formats.day(asOn),
                        source,
                      })}
                    </div>
                  ))
                : wantsBase
                  ? say('baseMissing')
                  : null,
          },
          { name: say('method'), value: method },
          { name: say('frequency'), value: say(indicator.frequency) },
          { name: say('nature'), value: say(indicator.nature ?? 'natureUnknown') },
          { name: say('rounding'), value: say('roundingText', { count: indicator.shownPlaces }) },
          { name: say('target'), value: indicator.isEach ? say('eachText') : null },
          { name: say('note'), value: remark(indicator) },
        ]}
      />
      {wantsBase && bases.length === 0 ? <Link to="/w/base-figures">{say('enterBase')}</Link> : null}
    </Panel>
  );
}
