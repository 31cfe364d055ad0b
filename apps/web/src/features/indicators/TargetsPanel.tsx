import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { tableQuery, type TableFigure } from './indicators.api.js';
import { useIndicatorText } from './indicator-text.js';
import { ProgressTag } from './ProgressTag.js';
import './indicators.css';

type TargetsPanelProps = {
  readonly regionCode: string;
  /** A day of the period shown. */
  readonly on: string;
};

/** What policies ask of a region beside how it stands, in the order of the policies; each row opens. */
export function TargetsPanel({ regionCode, on }: TargetsPanelProps) {
  const { say } = useIndicatorText();
  const table = useQuery(tableQuery(regionCode, on));
  const figures = table.data?.figures ?? [];
  const aimed = figures.filter(({ targets }) => targets.length > 0);
  const without = figures.length - aimed.length;
  return (
    <Panel
      title={say('policyTargets')}
      note={table.data ? say('targetsCount', { count: aimed.length }) : undefined}
      aside={<Link to={`/w/indicators?region=${regionCode}`}>{say('allRows')}</Link>}
    >
      <RefusalNotice error={table.error} />
      {table.isPending ? <Skeletons count={2} height={56} /> : null}
      {table.data && aimed.length === 0 ? <p className="meta">{say('targetsNone')}</p> : null}
      {aimed.length > 0 ? (
        <ul className="targets-grid">
          {aimed.map((figure) => (
            <Aimed key={figure.indicator.id} figure={figure} />
          ))}
        </ul>
      ) : null}
      {without > 0 ? <p className="meta targets-rest">{say('targetsWithout', { count: without })}</p> : null}
    </Panel>
  );
}

function Aimed({ figure }: { readonly figure: TableFigure }) {
  const { say, both, withUnit, aims, period } = useIndicatorText();
  const { indicator, region, value, targets, targetYear, progress } = figure;
  return (
    <li>
      <Link to={`/w/indicators/${indicator.id}?region=${region.code}&period=${figure.period}`}>
        {both(indicator.name)}
      </Link>
      <span className="targets-value">
        <strong>{value === null ? '—' : withUnit(value, indicator.unit)}</strong>{' '}
        <span className="meta">{period(figure.period)}</span>
      </span>
      <span>
        {say('targetOf', { target: aims(targets, indicator.unit, indicator.direction) })}
        {targetYear ? <span className="meta"> {say('byYear', { year: targetYear })}</span> : null}
      </span>
      <ProgressTag progress={progress} />
    </li>
  );
}
