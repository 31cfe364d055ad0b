import { useEffect, useRef } from 'react';

/** What a page does for a key, by the key as people read it: `j`, `Enter`, `?`, `ctrl+k`, `ctrl+Enter`. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A ticked box takes no letters.
  if (target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio'))
    return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function busyElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=dialog],[role=menu],[role=listbox],[role=combobox]') !== null
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
}

/**
 * Listens for single keys on the page while the component is shown. Plain keys rest while someone types or a
 * layer is open; Enter and Space rest on a focused button or link, which answers them itself.
 */
export function useKeys(keys: KeyMap, enabled = true): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const act = latest.current[name];
      if (!act || event.altKey || event.isComposing) return;
      const withControl = name.startsWith('ctrl+');
      // Selects take Enter for themselves, also with Ctrl, which means the whole form.
      if (event.defaultPrevented && !withControl) return;
      if (!withControl && (typing(event.target) || busyElsewhere(event.target))) return;
      const pressesItself = name === 'Enter' || name === ' ';
      if (pressesItself && event.target instanceof Element && event.target.closest('a,button')) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
