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

/** What policies ask of a region beside how it stands, in the order of the policies; what nobody reported yet is only counted. */
export function TargetsPanel({ regionCode, on }: TargetsPanelProps) {
  const { say } = useIndicatorText();
  const table = useQuery(tableQuery(regionCode, on));
  const figures = table.data?.figures ?? [];
  const aims = figures.filter(({ targets }) => targets.length > 0);
  const known = aims.filter(({ value }) => value !== null);
  const rest = [
    { key: 'targetsOpen', count: aims.length - known.length },
    { key: 'targetsWithout', count: figures.length - aims.length },
  ] as const;
  return (
    <Panel
      title={say('policyTargets')}
      note={table.data ? say('targetsCount', { count: aims.length }) : undefined}
      aside={<Link to={`/w/indicators?region=${regionCode}`}>{say('allRows')}</Link>}
    >
      <RefusalNotice error={table.error} />
      {table.isPending ? <Skeletons count={2} height={56} /> : null}
      {table.data && aims.length === 0 ? <p className="meta">{say('targetsNone')}</p> : null}
      {known.length > 0 ? (
        <ul className="targets-grid">
          {known.map((figure) => (
            <Aimed key={figure.indicator.id} figure={figure} />
          ))}
        </ul>
      ) : null}
      {rest.map(({ key, count }) =>
        count > 0 ? (
          <p key={key} className="meta targets-rest">
            {say(key, { count })}
          </p>
        ) : null,
      )}
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
