import { useRef, type RefObject } from 'react';
import { useKeys } from '../platform/keys.js';

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[data-row]')] : [];
}

function focusedIndex(list: HTMLElement | null): number {
  return rowsOf(list).findIndex((row) => row.contains(document.activeElement));
}

function moveFocus(list: HTMLElement | null, by: number): void {
  const rows = rowsOf(list);
  const at = focusedIndex(list);
  const ends = by > 0 ? 0 : rows.length - 1;
  const next = at === -1 ? ends : Math.max(0, Math.min(rows.length - 1, at + by));
  rows[next]?.focus();
}

/**
 * J and K move through the elements marked `data-row` (with tabIndex -1) in a list, Enter opens the one with the
 * focus. Give the returned ref to the list.
 */
export function useRowKeys<List extends HTMLElement>(
  onOpen: (index: number) => void,
  enabled = true,
): RefObject<List | null> {
  const list = useRef<List>(null);
  useKeys(
    {
      j: () => moveFocus(list.current, 1),
      k: () => moveFocus(list.current, -1),
      Enter: () => {
        const at = focusedIndex(list.current);
        if (at !== -1) onOpen(at);
      },
    },
    enabled,
  );
  return list;
}
