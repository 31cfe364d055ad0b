import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkerTermKind } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { endTerm, withdrawTerm } from './file.api.js';
import { fileWords } from './file.words.js';
import { FormDialog } from './FormDialog.js';

type Term = {
  readonly id: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly version: number;
};

type TermTableProps<Row extends Term> = {
  readonly label: string;
  readonly kind: WorkerTermKind;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Whether the hat may end and withdraw. */
  readonly mayWrite: boolean;
};

/** Rows that hold from a day to a day, with the ways to end one or withdraw it. */
export function TermTable<Row extends Term>({ label, kind, rows, columns, mayWrite }: TermTableProps<Row>) {
  const say = useWords(fileWords);
  if (rows.length === 0) return <p className="meta worker-none">{say('nothing')}</p>;
  const all: readonly Column<Row>[] = [
    ...columns,
    {
      key: 'days',
      title: say('days'),
      width: '26%',
      draw: ({ fromOn, toOn }) => say('span', { from: fromOn, to: toOn ?? say('lasts') }),
    },
    ...(mayWrite
      ? [
          {
            key: 'actions',
            title: say('actions'),
            width: '24%',
            draw: (row: Row) => <TermActions kind={kind} term={row} />,
          },
        ]
      : []),
  ];
  return <RecordTable label={label} columns={all} rows={rows} keyOf={({ id }) => id} />;
}

function TermActions({ kind, term }: { readonly kind: WorkerTermKind; readonly term: Term }) {
  const say = useWords(fileWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [ending, setEnding] = useState(false);
  const { id, version } = term;
  const withdraw = useMutation({
    mutationFn: () => withdrawTerm({ kind, id, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['socialWorkers'] }),
  });
  return (
    <span className="worker-row-actions">
      {term.toOn === null || term.toOn > today ? (
        <button type="button" className="text-button" onClick={() => setEnding(true)}>
          {say('end')}
        </button>
      ) : null}
      <button
        type="button"
        className="text-button"
        disabled={withdraw.isPending}
        onClick={() => withdraw.mutate()}
      >
        {say('withdraw')}
      </button>
      <RefusalNotice error={withdraw.error} />
      {ending ? (
        <FormDialog
          title={say('endTitle')}
          fields={[
            {
              key: 'on',
              label: say(kind === 'insurance' ? 'lastMonthDay' : 'lastDay'),
              kind: 'date',
              first: term.toOn ?? '',
            },
          ]}
          save={({ on = '' }) => endTerm({ kind, id, version, on })}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </span>
  );
}
