import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useDocumentTitle } from '../../platform/page-title.js';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { drilldownWords } from './drilldown.words.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { usePeriodText } from './use-period-text.js';

export type ScreenHeadProps = {
  readonly name: string;
  readonly period: Period;
  readonly asOf: string | undefined;
  readonly onLeave: () => void;
};

/** Which region and time the wall shows, until when it is counted, and the way out. */
export function ScreenHead({ name, period, asOf, onLeave }: ScreenHeadProps) {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const formats = useFormats();
  const periodText = usePeriodText();
  const title = say('screenOf', { place: name });
  useDocumentTitle(title);
  return (
    <header className="screen-head">
      <h1>{title}</h1>
      <p className="screen-time">
        {periodText(period)}
        {asOf ? (
          <span className="region-as-of">{figures('asOf', { moment: formats.moment(asOf) })}</span>
        ) : null}
        <span>{say('screenRefreshes')}</span>
      </p>
      <div className="screen-keys">
        <span>{say('switchFigure')}</span>
        <span>{say('fullScreen')}</span>
        <LanguageSwitch />
        <button type="button" className="screen-leave" onClick={onLeave}>
          {say('leaveScreen')}
        </button>
      </div>
    </header>
  );
}
