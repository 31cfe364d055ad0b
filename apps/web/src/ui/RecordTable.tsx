import type { ReactNode } from 'react';
import { useRowKeys } from './use-row-keys.js';
import './RecordTable.css';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly draw: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly figures?: boolean;
  /** What does not tell by itself what it is: its title stands beside it on narrow screens, as beside figures. */
  readonly labelled?: boolean;
  /** Width on wide screens: 30%, 180px. */
  readonly width?: string;
};

export type RecordTableProps<Row> = {
  /** Names the table for a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** With it J and K move through the rows and Enter opens one; a link in the row does the same for the mouse. */
  readonly onOpen?: (row: Row) => void;
};

/** A list of records; on narrow screens each row stands as a small card with its column titles. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { label, columns, rows, keyOf, onOpen } = props;
  const table = useRowKeys<HTMLTableElement>((index) => {
    const row = rows[index];
    if (row !== undefined) onOpen?.(row);
  }, onOpen !== undefined);
  return (
    <table className="record-table" aria-label={label} ref={table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-figures={column.figures ?? false}
              style={{ width: column.width }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-row tabIndex={onOpen ? -1 : undefined}>
            {columns.map((column) => (
              <td
                key={column.key}
                data-title={column.title}
                data-figures={column.figures ?? false}
                data-labelled={column.labelled ?? column.figures ?? false}
              >
                {column.draw(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
