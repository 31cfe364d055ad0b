import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { TextField } from '../../ui/TextField.js';
import { daysAfter } from './days.js';
import { figuresOnDayQuery, treeOnDayQuery } from './region-history.api.js';
import { regionWords } from './regions.words.js';

const shown = { needsPosted: 'posted', serviceMinutes: 'minutes', volunteersActive: 'active' } as const;
const figures = ['needsPosted', 'serviceMinutes', 'volunteersActive'] as const;

type Unit = { readonly code: string; readonly name: string };
type Values = readonly { readonly figure: Figure; readonly value?: number | null }[];

type TreeOnDayProps = {
  readonly code: string;
  readonly since: string;
  /** First day on which the unit was no more; null while it lasts. */
  readonly end: string | null;
};

/** The units below on a day under their names of then, with the figures of that year as they belonged then. */
export function TreeOnDay({ code, since, end }: TreeOnDayProps) {
  const say = useWords(regionWords);
  const today = dayOf(useNow());
  const last = end === null ? today : daysAfter(end, -1);
  const [day, setDay] = useState(last);
  const on = day === today || day === '' ? null : day;
  const year = (on ?? today).slice(0, 4);
  const tree = useQuery(treeOnDayQuery(code, on));
  const known = useQuery(figuresOnDayQuery(code, year, on));
  const values = new Map<string, Values>(
    (known.data?.below ?? []).map((unit) => [unit.region.code, unit.figures] as const),
  );
  const columns: Column<Unit>[] = [
    {
      key: 'unit',
      title: say('unit'),
      draw: (unit) => (
        <Link className="record-title" to={`/w/region-history/${unit.code}`}>
          {unit.name} <code>{unit.code}</code>
        </Link>
      ),
    },
    ...(known.data ? figures : []).map((figure) => ({
      key: figure,
      title: say(shown[figure]),
      figures: true,
      draw: ({ code: at }: Unit) =>
        (values.get(at)?.find((each) => each.figure === figure)?.value ?? 0).toLocaleString('en-US'),
    })),
  ];
  return (
    <Panel title={say('treeOn')} note={say('yearOf', { year })} padded={false}>
      <div className="regions-choice">
        <TextField label={say('day')} type="date" min={since} max={last} value={day} onChange={setDay} />
        {known.error ? <span className="meta">{say('noFigures')}</span> : null}
      </div>
      {tree.data?.length === 0 ? <EmptyState title={say('noUnits')} /> : null}
      {tree.data && tree.data.length > 0 ? (
        <RecordTable label={say('treeOn')} columns={columns} rows={tree.data} keyOf={(unit) => unit.code} />
      ) : null}
    </Panel>
  );
}
