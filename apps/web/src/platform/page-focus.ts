import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How long a page may take to draw what the focus belongs to, and how long that of the way back is waited for. */
const PATIENCE_MS = 3000;
const WAY_BACK_MS = 1500;

/** How what had the focus is found on a page that is drawn anew: a unit by its code, a link by where it leads. */
type Mark = { readonly name: 'data-code' | 'href'; readonly value: string; readonly at: number };

const alike = ({ name, value }: Pick<Mark, 'name' | 'value'>): Element[] =>
  [...document.querySelectorAll(`[${name}]`)].filter((each) => each.getAttribute(name) === value);

function markOf(focused: Element): Mark | null {
  // A row of a list is known by its first link.
  const element = focused.matches('[data-row]') ? focused.querySelector('a[href]') : focused;
  for (const name of ['data-code', 'href'] as const) {
    const value = element?.getAttribute(name) ?? null;
    if (element && value !== null) return { name, value, at: alike({ name, value }).indexOf(element) };
  }
  return null;
}

const canFocus = (element: Element | undefined | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

function marked(mark: Mark): HTMLElement | SVGElement | null {
  const element = alike(mark)[mark.at];
  return canFocus(element) ? element : null;
}

/** The page's heading once it says something, reachable for scripts only. */
function headingIn(content: HTMLElement): HTMLElement | null {
  const heading = content.querySelector('h1');
  if (!heading || heading.textContent.trim() === '') return null;
  heading.tabIndex = -1;
  return heading;
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
/** Whether the focus stands outside the page, and in no layer over it. */
const isOutside = (page: HTMLElement): boolean =>
  !page.contains(document.activeElement) && !document.activeElement?.closest('[role=dialog]');

/**
 * Where the focus goes when the address changes: on a new page to its heading, on the way back to what had it before; it
 * is taken from nobody who has begun to do something else. `content` is the id of the element that holds the pages.
 */
export function usePageFocus(content: string): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const marks = useRef(new Map<string, Mark>());
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const mark = target instanceof Element ? markOf(target) : null;
      if (mark) marks.current.set(key, mark);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [key]);
  useEffect(() => {
    const before = shown.current;
    shown.current = pathname;
    const page = document.getElementById(content);
    if (before === null || !page) return undefined;
    const back = type === 'POP' ? marks.current.get(key) : undefined;
    return settle(page, { isNew: before !== pathname, back });
  }, [content, key, pathname, type]);
}

type Arrival = { readonly isNew: boolean; readonly back: Mark | undefined };

/** Gives the focus as soon as what it belongs to is there, until somebody presses something; ends when called. */
function settle(page: HTMLElement, { isNew, back }: Arrival): () => void {
  // Without anything to come back to the heading will do at once.
  let waits = back !== undefined;
  const look = () => {
    if (!isLost() && !(isNew && isOutside(page))) return;
    const found = back ? marked(back) : null;
    (found ?? (waits ? null : headingIn(page)))?.focus({ preventScroll: back === undefined });
  };
  const seen = new MutationObserver(look);
  const end = () => {
    seen.disconnect();
    timers.forEach(clearTimeout);
    for (const name of ['keydown', 'pointerdown']) window.removeEventListener(name, end, true);
  };
  const giveUp = () => {
    waits = false;
    look();
  };
  const timers = [setTimeout(giveUp, WAY_BACK_MS), setTimeout(end, PATIENCE_MS)];
  for (const name of ['keydown', 'pointerdown']) window.addEventListener(name, end, true);
  seen.observe(page, { childList: true, characterData: true, subtree: true });
  look();
  return end;
}
