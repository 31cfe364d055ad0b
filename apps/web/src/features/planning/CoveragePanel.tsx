import { useQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { percent } from './percent.js';
import { coverageQuery, type Coverage } from './coverage.api.js';
import { FigureLink } from './FigureLink.js';
import { planningWords } from './planning.words.js';

const WEEKS = 6;

/** Weekly needs with at least one confirmed person, by area and week: what the desk is there to raise. */
export function CoveragePanel({
  regionCode,
  weekOn,
}: {
  readonly regionCode: string;
  readonly weekOn: string;
}) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const rows = useQuery(coverageQuery(regionCode, weekOn, WEEKS)).data;
  if (!rows) return null;
  const weeks = [...new Set(rows.map((row) => row.weekOn))].toSorted();
  const regions = new Map(rows.map((row) => [row.regionCode, row.name]));
  const at = (code: string, week: string): Coverage | undefined =>
    rows.find((row) => row.regionCode === code && row.weekOn === week);
  return (
    <div className="planning-covered">
      <Panel title={say('coverage')} note={say('coverageWhat')} padded={false}>
        {rows.length === 0 ? (
          <p className="planning-none meta">{say('coverageNone')}</p>
        ) : (
          <div className="planning-scroll">
            <table className="planning-coverage">
              <thead>
                <tr>
                  <th scope="col">{say('area')}</th>
                  {weeks.map((week) => (
                    <th key={week} scope="col">
                      {say('weekFrom', { day: formats.day(week) })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...regions].map(([code, name]) => (
                  <tr key={code}>
                    <th scope="row">{name}</th>
                    {weeks.map((week) => (
                      <td key={week}>
                        <Cell row={at(code, week)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </div>
  );
}

function Cell({ row }: { readonly row: Coverage | undefined }) {
  const say = useWords(planningWords);
  if (!row) return <span className="meta">–</span>;
  const { regionCode, weekOn, name, confirmed, needs } = row;
  return (
    <>
      {percent(confirmed, needs)}{' '}
      <span className="meta">
        <FigureLink
          title={say('coveredList', { name })}
          behind={{ needs: { of: 'coverage', regionCode, weekOn, isConfirmed: true } }}
        >
          {confirmed}
        </FigureLink>
        /
        <FigureLink
          title={say('coverageList', { name })}
          behind={{ needs: { of: 'coverage', regionCode, weekOn } }}
        >
          {needs}
        </FigureLink>
      </span>
    </>
  );
}
