import { Link } from 'react-router';
import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { Panel } from '../../ui/Panel.js';
import { spanOf, useFreeWords } from '../volunteers/free-hours.js';
import { depthWords } from './station-depth.words.js';
import type { OpenStation } from './stations.api.js';

type HousePanelProps = { readonly station: OpenStation; readonly mayDescribe: boolean };

/** When a station is open, and what space it has. */
export function HousePanel({ station, mayDescribe }: HousePanelProps) {
  const say = useWords(depthWords);
  const formats = useFormats();
  const inWords = useFreeWords();
  const { weeklyHours, exceptions, floorArea, seats, isStepFree, isOpenNow } = station;
  const space = [
    floorArea === null ? null : say('area', { count: floorArea }),
    seats === null ? null : say('seatsOf', { count: seats }),
    isStepFree === null ? null : say(isStepFree ? 'stepFree' : 'notStepFree'),
  ].filter((part) => part !== null);
  const hours = inWords(weeklyHours);
  return (
    <Panel
      title={say('house')}
      {...(isOpenNow !== null && { note: say(isOpenNow ? 'openNow' : 'closedNow') })}
      aside={mayDescribe ? <Link to={`/w/stations/${station.id}/house`}>{say('editHouse')}</Link> : undefined}
    >
      <Facts
        facts={[
          {
            name: say('hours'),
            value:
              hours.length === 0 ? <span className="meta">{say('noHours')}</span> : <Lines lines={hours} />,
          },
          {
            name: say('exceptions'),
            value:
              exceptions.length === 0 ? null : (
                <Lines
                  lines={exceptions.map(({ on, fromMinute, toMinute }) =>
                    fromMinute === null || toMinute === null
                      ? say('closedOn', { day: formats.day(on) })
                      : say('openOn', { day: formats.day(on), span: spanOf(fromMinute, toMinute) }),
                  )}
                />
              ),
          },
          {
            name: say('space'),
            value: space.length === 0 ? <span className="meta">{say('noSpace')}</span> : listText(space),
          },
        ]}
      />
    </Panel>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
