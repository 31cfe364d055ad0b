import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { figurePeersQuery, type Peers } from './drilldown.api.js';
import { drilldownWords } from './drilldown.words.js';
import { digitsOf } from './figures.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';

export type PeersPanelProps = {
  readonly regionCode: string;
  readonly figure: Figure;
  readonly period: Period;
};

/** The chosen figure among the units of the same level under the same parent: middle and spread, no rank. */
export function PeersPanel({ regionCode, figure, period }: PeersPanelProps) {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const peers = useQuery(figurePeersQuery(regionCode, figure, period));
  const parent = peers.data?.parent;
  return (
    <Panel
      title={say('peers')}
      note={parent ? `${figures(figure)} · ${say('peersOf', { place: parent.name })}` : figures(figure)}
    >
      <RefusalNotice error={peers.error} />
      {peers.data ? (
        <Among peers={peers.data} regionCode={regionCode} figure={figure} />
      ) : (
        <Skeletons count={2} height={48} />
      )}
    </Panel>
  );
}

type AmongProps = { readonly peers: Peers; readonly regionCode: string; readonly figure: Figure };

function Among({ peers, regionCode, figure }: AmongProps) {
  const say = useWords(drilldownWords);
  const formats = useFormats();
  const [address] = useSearchParams();
  const { own, spread, units, parent } = peers;
  if (!parent) return <p className="meta">{say('peersNone')}</p>;
  const text = (value: number | null) => digitsOf(figure, value, formats) ?? '—';
  return (
    <>
      <dl className="peers-spread">
        <div>
          <dt>{say('ownValue')}</dt>
          <dd>{text(own ?? null)}</dd>
        </div>
        {spread ? (
          <>
            <div>
              <dt>{say('median')}</dt>
              <dd>{text(spread.median)}</dd>
            </div>
            <div>
              <dt>{say('middleHalf')}</dt>
              <dd>
                {text(spread.low)} – {text(spread.high)}
              </dd>
            </div>
          </>
        ) : null}
      </dl>
      <p className="meta">{spread ? say('unitsCounted', { count: spread.units }) : say('peersFew')}</p>
      {units.length > 1 ? (
        <ul className="peers-units">
          {units.map(({ region, value }) => (
            <li key={region.code} data-own={region.code === regionCode}>
              {region.code === regionCode ? (
                <strong>{region.name}</strong>
              ) : (
                <Link to={`/w/regions/${region.code}?${address}`}>{region.name}</Link>
              )}
              <span>{text(value ?? null)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="meta region-hint">{say('peersHint')}</p>
    </>
  );
}
