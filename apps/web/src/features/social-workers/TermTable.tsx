import type { WorkerTermKind } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { AddButton } from './AddButton.js';
import { endTerm, withdrawTerm } from './file-changes.api.js';
import { fileWords } from './file.words.js';

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

/** The ways to end a row, or to withdraw it after asking once more. */
export function TermActions({ kind, term }: { readonly kind: WorkerTermKind; readonly term: Term }) {
  const say = useWords(fileWords);
  const today = dayOf(useNow());
  const { id, version } = term;
  const isOpen = term.toOn === null || term.toOn > today;
  return (
    <span className="worker-row-actions">
      {isOpen ? (
        <AddButton
          label={say('end')}
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
        />
      ) : null}
      <AddButton
        label={say('withdraw')}
        title={say('withdrawTitle')}
        fields={[]}
        save={() => withdrawTerm({ kind, id, version })}
      />
    </span>
  );
}
