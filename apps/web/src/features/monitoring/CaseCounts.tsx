import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { Panel } from '../../ui/Panel.js';
import { caseCountsQuery } from './groups.api.js';
import { groupWords } from './group.words.js';

/** Casework of a region in a frozen month: three counts, what is withheld said in words. */
export function CaseCounts({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(groupWords);
  const formats = useFormats();
  const [month, setMonth] = useState<string | null>(null);
  const data = useQuery(caseCountsQuery(regionCode, month)).data;
  if (!data) return null;
  const shown = (count: number | null) => (count === null ? say('withheld') : formats.count(count));
  return (
    <Panel
      title={say('cases')}
      note={data.frozenAt ? say('frozen', { moment: formats.moment(data.frozenAt) }) : undefined}
      aside={
        data.month === null ? undefined : (
          <select
            className="group-month"
            aria-label={`${say('cases')} ${say('month')}`}
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
        <Facts
          facts={[
            { name: say('opened'), value: shown(data.opened) },
            { name: say('closed'), value: shown(data.closed) },
            { name: say('referred'), value: shown(data.referred) },
          ]}
        />
      ) : (
        <EmptyState title={say(data.isPublished ? 'none' : 'casesNotHere')} />
      )}
      <p className="meta">{say('casesHint')}</p>
    </Panel>
  );
}
