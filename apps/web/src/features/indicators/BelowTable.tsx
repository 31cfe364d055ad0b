import { Link, useNavigate } from 'react-router';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { useIndicatorText } from './indicator-text.js';
import type { BelowFigure, PageFigure, RowAt } from './indicators.api.js';
import { ProgressTag } from './ProgressTag.js';

type BelowProps = {
  readonly at: RowAt;
  readonly indicator: PageFigure['indicator'];
  readonly below: readonly BelowFigure[];
};

/** The regions right below, in the order of their codes: nothing is ranked. */
export function BelowTable({ at, indicator, below }: BelowProps) {
  const { say, withUnit } = useIndicatorText();
  const navigate = useNavigate();
  const path = (code: string): string => `/w/indicators/${indicator.id}?region=${code}&period=${at.period}`;
  const columns: readonly Column<BelowFigure>[] = [
    {
      key: 'region',
      title: say('region'),
      draw: ({ region }) => (
        <Link className="record-title" to={path(region.code)}>
          {region.name}
        </Link>
      ),
    },
    {
      key: 'value',
      title: say('value'),
      figures: true,
      width: '22%',
      draw: ({ value, unsettled }) => (
        <>
          {value === null ? '—' : withUnit(value, indicator.unit)}
          {unsettled ? (
            <span className="record-line indicator-right">{say('unsettled', { count: unsettled })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'parts',
      title: `${say('numerator')} / ${say('denominator')}`,
      figures: true,
      width: '22%',
      draw: ({ numerator, denominator, due, reported }) =>
        numerator === null
          ? due === null
            ? '—'
            : say('reportedOf', { reported: reported ?? 0, due })
          : denominator === null
            ? numerator
            : say('of', { numerator, denominator }),
    },
    {
      key: 'progress',
      title: say('progress'),
      width: '24%',
      draw: ({ progress }) => <ProgressTag progress={progress} />,
    },
  ];
  return (
    <Panel title={say('below')} note={say('belowNote')} padded={false}>
      <RecordTable
        label={say('below')}
        columns={columns}
        rows={below}
        keyOf={({ region }) => region.code}
        onOpen={({ region }) => void navigate(path(region.code))}
      />
    </Panel>
  );
}
