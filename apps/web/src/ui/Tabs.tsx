import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import './Tabs.css';

export type TabsProps<Key extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly name: ReactNode }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  /** The id of the part of the page that the chosen tab shows. */
  readonly panelId: string;
};

/** The place that a key leads to from one of so many. */
function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Tabs with one stop for Tab: the arrows, Home and End choose among them. */
export function Tabs<Key extends string>({ label, tabs, value, onChange, panelId }: TabsProps<Key>) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent, at: number) => {
    const next = nextOf(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    onChange(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ key, name }, at) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${panelId}-${key}`}
          aria-selected={key === value}
          aria-controls={panelId}
          tabIndex={key === value ? 0 : -1}
          className="tabs-tab"
          onClick={() => onChange(key)}
          onKeyDown={(event) => press(event, at)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
