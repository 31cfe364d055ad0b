import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import { drilldownWords } from './drilldown.words.js';
import { figureListQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import type { Period } from './periods.js';
import { useFigureColumns } from './use-figure-columns.js';

export type CommunityMattersProps = {
  readonly regionCode: string;
  readonly figure: Figure;
  readonly period: Period;
  /** The day by whose regions all is shown; null: by those of today. */
  readonly asOn: string | null;
};

/** The last level has no units below: it shows the matters behind the chosen figure. */
export function CommunityMatters({ regionCode, figure, period, asOn }: CommunityMattersProps) {
  const say = useWords(drilldownWords);
  const figures = useWords(monitoringWords);
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const list = useInfiniteQuery(figureListQuery(regionCode, figure, period, asOn));
  const columns = useFigureColumns(figure);
  return (
    <Panel
      title={say('ownList')}
      note={figures(figure)}
      padded={false}
      aside={<Link to={`/w/regions/${regionCode}/list/${figure}?${address}`}>{say('allRows')}</Link>}
    >
      <RecordList
        label={figures('listTitle', { figure: figures(figure) })}
        list={list}
        columns={columns}
        keyOf={(row) => row.id}
        onOpen={(row) => {
          if (row.needId) void navigate(`/w/needs/${row.needId}`);
        }}
        empty={<EmptyState title={figures('listNone')}>{figures('listNoneHint')}</EmptyState>}
      />
    </Panel>
  );
}
