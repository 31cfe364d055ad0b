import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { Parts } from '../../ui/Parts.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { stationCoverageQuery } from './stations.api.js';
import { stationWords } from './stations.words.js';
import './stations.css';

/** How many townships of a county have a social work station, and which have none. */
export function Coverage({ countyCode }: { readonly countyCode: string }) {
  const say = useWords(stationWords);
  const coverage = useQuery(stationCoverageQuery(countyCode));
  if (coverage.isPending) return <Skeletons count={1} height={112} />;
  if (!coverage.data) return null;
  const { townshipCount, coveredCount, townships } = coverage.data;
  const without = townships.filter(({ stationCount }) => stationCount === 0);
  return (
    <div className="station-coverage">
      <Panel title={say('coverage')} note={say('coverageNote')}>
        <Parts total={townshipCount} accepted={coveredCount} pending={0} label={say('coverage')}>
          {say('covered', { count: coveredCount, all: townshipCount })}
        </Parts>
        <p className="meta">
          {without.length === 0
            ? say('allCovered')
            : say('without', { names: without.map(({ region }) => region.name).join(say('comma')) })}
        </p>
      </Panel>
    </div>
  );
}
