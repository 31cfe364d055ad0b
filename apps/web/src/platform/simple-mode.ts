import { useSyncExternalStore } from 'react';

const shelf = 'wushe.simple';
const listeners = new Set<() => void>();

function isSimple(): boolean {
  return document.documentElement.dataset['simple'] === 'true';
}

/** Large type and few words (大字简明版), kept in this browser; styles read `data-simple` on the page. */
export function setSimple(simple: boolean): void {
  document.documentElement.dataset['simple'] = String(simple);
  localStorage.setItem(shelf, String(simple));
  for (const listener of listeners) listener();
}

/** Restores the reader's choice before the first component draws. */
export function restoreSimple(): void {
  document.documentElement.dataset['simple'] = localStorage.getItem(shelf) ?? 'false';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the large-type mode is on. */
export function useSimple(): boolean {
  return useSyncExternalStore(subscribe, isSimple);
}
