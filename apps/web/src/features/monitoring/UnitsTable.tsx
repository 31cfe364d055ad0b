import { Link, useSearchParams } from 'react-router';
import type { Figure, RegionLevel } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { digitsOf, valueOf } from './figures.js';
import type { RegionPageData, RegionRow } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';

const titles = {
  province: 'overview',
  city: 'unitsTitleCity',
  county: 'unitsTitleCounty',
  township: 'unitsTitleTownship',
  community: 'unitsTitleCommunity',
} as const satisfies Record<RegionLevel, string>;

const always: readonly Figure[] = ['needsPosted', 'needsOpen', 'linkageIndex'];
const shortTitles = {
  needsPosted: 'needsColumn',
  needsOpen: 'openColumn',
  linkageIndex: 'linkageColumn',
} as const;

export type UnitsTableProps = {
  readonly data: RegionPageData | undefined;
  readonly regionCode: string;
  readonly figure: Figure;
};

/** The units below as a table in code order, with the region's own figures as its last row. */
export function UnitsTable({ data, regionCode, figure }: UnitsTableProps) {
  const say = useWords(monitoringWords);
  const [address] = useSearchParams();
  const level = data?.below[0]?.region.level;
  if (data && !level) return null;
  const columns = always.includes(figure) ? always : [...always, figure];
  const title = level ? say(titles[level]) : say('overview');
  return (
    <Panel
      title={title}
      note={say('byCode')}
      padded={false}
      aside={<Link to={`/w/regions/${regionCode}/list/${figure}?${address}`}>{say('openList')}</Link>}
    >
      {data ? (
        <div className="units-scroll" tabIndex={0} role="group" aria-label={title}>
          <table className="units-table" aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{say('name')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" data-chosen={column === figure}>
                    <ColumnTitle figure={column} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.below.map((row) => (
                <tr key={row.region.code}>
                  <th scope="row">
                    <Link to={`/w/regions/${row.region.code}?${address}`}>{row.region.name}</Link>
                    {row.region.isAdministrative ? null : <span className="tag">{say('notUnit')}</span>}
                  </th>
                  <Cells row={row} columns={columns} figure={figure} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say('all')}</th>
                <Cells row={data.own} columns={columns} figure={figure} />
              </tr>
            </tfoot>
          </table>
        </div>
      ) : (
        <Skeletons count={6} height={40} />
      )}
      <p className="meta region-hint units-hint">{say('noRanking')}</p>
    </Panel>
  );
}

function ColumnTitle({ figure }: { readonly figure: Figure }) {
  const say = useWords(monitoringWords);
  if (figure === 'needsPosted' || figure === 'needsOpen' || figure === 'linkageIndex')
    return <>{say(shortTitles[figure])}</>;
  return <>{say(figure)}</>;
}

type CellsProps = {
  readonly row: Pick<RegionRow, 'figures'>;
  readonly columns: readonly Figure[];
  readonly figure: Figure;
};

function Cells({ row, columns, figure }: CellsProps) {
  const formats = useFormats();
  return columns.map((column) => (
    <td key={column} data-chosen={column === figure}>
      {digitsOf(column, valueOf(row.figures, column), formats) ?? '—'}
    </td>
  ));
}
