import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { rowsOf } from '../platform/lists.js';
import { MoreRows } from './MoreRows.js';
import { RecordTable, type Column } from './RecordTable.js';
import { RefusalNotice } from './RefusalNotice.js';
import { Skeletons } from './Skeletons.js';
import './RecordList.css';

type PageOf<Row> = { readonly edges: readonly { readonly node: Row }[] };

export type RecordListProps<Row> = {
  readonly label: string;
  readonly list: UseInfiniteQueryResult<InfiniteData<PageOf<Row>>>;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  /** What stands there when nothing is found. */
  readonly empty: ReactNode;
};

/** A list in all its states: loading, refused, empty, rows, more rows. */
export function RecordList<Row>({ label, list, columns, keyOf, onOpen, empty }: RecordListProps<Row>) {
  const rows = rowsOf(list.data);
  return (
    <>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={6} height={56} /> : null}
      {rows.length > 0 ? (
        <RecordTable label={label} columns={columns} rows={rows} keyOf={keyOf} {...(onOpen && { onOpen })} />
      ) : null}
      {list.isSuccess && rows.length === 0 ? empty : null}
      <MoreRows list={list} />
    </>
  );
}
