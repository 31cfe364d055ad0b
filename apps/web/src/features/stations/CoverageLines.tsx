import { Link } from 'react-router';
import type { ServiceTier } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { Parts } from '../../ui/Parts.js';
import type { TierCoverage } from './coverage.api.js';
import { coverageWords } from './coverage.words.js';
import { sentenceOf } from './tier-text.js';
import './stations.css';

type CoverageLinesProps = {
  readonly tiers: readonly TierCoverage[];
  /** Where the units of a tier without it are listed. */
  readonly listOf: (tier: ServiceTier) => string;
};

/** One line a tier: how many of its own units have it, and the way to those that do not. */
export function CoverageLines({ tiers, listOf }: CoverageLinesProps) {
  const say = useWords(coverageWords);
  return (
    <ul className="coverage-lines">
      {tiers.map((line) => (
        <li key={line.tier}>
          <h3>{say(line.tier)}</h3>
          {line.total === 0 ? <p className="meta">{say('nothing')}</p> : <Line line={line} listOf={listOf} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ line, listOf }: Pick<CoverageLinesProps, 'listOf'> & { readonly line: TierCoverage }) {
  const say = useWords(coverageWords);
  const { tier, counted, total, isOptional, assigned, logged } = line;
  const left = total - counted;
  return (
    <>
      <Parts total={total} accepted={counted} pending={0} label={say(tier)}>
        {say(sentenceOf[tier], { counted, total })}
      </Parts>
      {assigned !== null && logged !== null ? (
        <p className="meta">{say('bases', { assigned, logged })}</p>
      ) : null}
      <p className="coverage-foot meta">
        {left === 0 ? (
          <span>{say('everyOne')}</span>
        ) : (
          <Link to={listOf(tier)} aria-label={`${say(tier)} ${say('without', { count: left })}`}>
            {say('without', { count: left })}
          </Link>
        )}
        {isOptional ? <span>{say('optional')}</span> : null}
      </p>
    </>
  );
}
