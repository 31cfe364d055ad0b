import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { coverageQuery } from './coverage.api.js';
import { CoverageLines } from './CoverageLines.js';
import { coveragePath, coveredPath } from './coverage-paths.js';
import { coverageWords } from './coverage.words.js';
import './stations.css';

/** How far each tier reaches in a region this year, over the register of its stations. */
export function Coverage({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(coverageWords);
  const coverage = useQuery(coverageQuery(regionCode, null));
  if (coverage.isPending) return <Skeletons count={1} height={112} />;
  if (coverage.error) return <RefusalNotice error={coverage.error} />;
  return (
    <div className="station-coverage">
      <Panel
        title={say('title')}
        note={say('hint')}
        aside={<Link to={coveragePath(regionCode, null)}>{say('all')}</Link>}
      >
        <CoverageLines
          tiers={coverage.data.own.tiers}
          listOf={(tier) => coveredPath(tier, regionCode, null, 'no')}
        />
        <p className="meta">{say('besideRegister')}</p>
      </Panel>
    </div>
  );
}
