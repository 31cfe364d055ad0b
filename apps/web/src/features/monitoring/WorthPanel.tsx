import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { worthQuery, type WorthLook } from './drilldown.api.js';
import { drilldownWords } from './drilldown.words.js';
import { yearBefore } from './periods.js';
import { shortName } from './region-name-text.js';

/** What the rules of the policy pack find worth a look; each unit opens the list behind it. */
export function WorthPanel({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(drilldownWords);
  const worth = useQuery(worthQuery(regionCode));
  return (
    <Panel title={say('worth')} note={say('worthHint')}>
      <RefusalNotice error={worth.error} />
      {worth.data ? (
        <ul className="worth">
          {worth.data.map((look) => (
            <li key={look.kind}>
              <WorthTitle look={look} />
              {look.units.length === 0 ? (
                <p className="meta">
                  {look.compared === 0
                    ? say('worthNoBasis', { least: look.fewestBefore ?? 0 })
                    : say('worthNone')}
                </p>
              ) : (
                <ul className="worth-units">
                  {look.units.map((unit) => (
                    <li key={unit.region.code}>
                      <WorthUnit look={look} unit={unit} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Skeletons count={1} height={72} />
      )}
    </Panel>
  );
}

const THOUSANDTHS_A_PERCENT = 10;

/** What a rule looks for, in words. */
export function useWorthText(): (look: Pick<WorthLook, 'kind' | 'bound' | 'month'>) => string {
  const say = useWords(drilldownWords);
  return ({ kind, bound, month }) => {
    if (kind === 'pastClock') return say('pastClock');
    if (kind === 'unclaimed') return say('unclaimed', { days: bound ?? 0 });
    return say('fewerServed', { month: month ?? '', percent: (bound ?? 0) / THOUSANDTHS_A_PERCENT });
  };
}

function WorthTitle({ look }: { readonly look: WorthLook }) {
  const text = useWorthText();
  return <h3>{text(look)}</h3>;
}

function WorthUnit({
  look: { kind, month },
  unit: { region, count, before },
}: {
  readonly look: WorthLook;
  readonly unit: WorthLook['units'][number];
}) {
  const say = useWords(drilldownWords);
  const place = shortName(region.name);
  if (kind !== 'fewerServed')
    return <Link to={`/w/regions/${region.code}/worth/${kind}`}>{say('needsIn', { place, count })}</Link>;
  const period = { from: month ?? '', to: month ?? '' };
  const { from, to } = yearBefore(period);
  const search = new URLSearchParams({ ...period, otherFrom: from, otherTo: to });
  return (
    <Link to={`/w/regions/${region.code}/list/needsServed?${search}`}>
      {say('servedIn', { place, before: before ?? 0, count })}
    </Link>
  );
}
