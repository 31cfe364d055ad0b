import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { groupNeedsQuery } from './groups.api.js';
import { groupWords } from './group.words.js';

/** Needs of a region by target group in a frozen month; what is withheld is said in words. */
export function GroupNeeds({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(groupWords);
  const formats = useFormats();
  const groups = useTaxonomy('targetGroups');
  const [month, setMonth] = useState<string | null>(null);
  const data = useQuery(groupNeedsQuery(regionCode, month)).data;
  if (!data) return null;
  const shown = (count: number | null) => (count === null ? say('withheld') : formats.count(count));
  const isYear = data.month?.endsWith('-12') ?? false;
  return (
    <Panel
      title={say('title')}
      note={data.frozenAt ? say('frozen', { moment: formats.moment(data.frozenAt) }) : undefined}
      padded={false}
      aside={
        data.month === null ? undefined : (
          <select
            className="group-month"
            aria-label={say('month')}
            value={data.month}
            onChange={({ target: { value } }) => setMonth(value)}
          >
            {data.months.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )
      }
    >
      {data.month !== null && data.isPublished ? (
        <div className="units-scroll" tabIndex={0} role="group" aria-label={say('title')}>
          <table className="units-table" aria-label={say('title')}>
            <thead>
              <tr>
                <th scope="col">{say('group')}</th>
                <th scope="col">{data.month}</th>
                {isYear ? <th scope="col">{say('year', { year: data.month.slice(0, 4) })}</th> : null}
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.group}>
                  <th scope="row">
                    {groups.nameOf(row.group)}
                    {row.isSensitive ? <span className="tag">{say('sensitive')}</span> : null}
                  </th>
                  <td>{shown(row.count)}</td>
                  {isYear ? <td>{shown(row.ofYear)}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <EmptyState title={say(data.isPublished ? 'none' : 'notHere')} />
      )}
      <p className="meta region-hint units-hint">{say('hint')}</p>
    </Panel>
  );
}
