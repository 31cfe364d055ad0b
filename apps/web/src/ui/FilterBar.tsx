import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import './RegionSelect.css';
import './FilterBar.css';

export type Filter = {
  /** Name in the address. */
  readonly key: string;
  /** What an open filter says: 全部类型. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export type FilterBarProps = {
  readonly label: string;
  readonly filters: readonly Filter[];
  /** What the field asks for; searches under `text`. Without it there is no field. */
  readonly search?: string;
  /** Further filters before the selects. */
  readonly children?: ReactNode;
};

/** Sets one name in the address, or takes it out; the list reads it from there. */
export function useAddress(): readonly [URLSearchParams, (key: string, value: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  return [params, set];
}

/** What narrows a list; all of it stands in the address. */
export function FilterBar({ label, filters, search, children }: FilterBarProps) {
  const [params, set] = useAddress();
  const [text, setText] = useState(params.get('text') ?? '');
  return (
    <form
      className="filter-bar"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        set('text', text.trim());
      }}
    >
      {children}
      {filters.map((filter) => (
        <select
          key={filter.key}
          aria-label={filter.all}
          value={params.get(filter.key) ?? ''}
          onChange={(event) => set(filter.key, event.target.value)}
        >
          <option value="">{filter.all}</option>
          {filter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      {search === undefined ? null : (
        <input
          type="search"
          aria-label={search}
          placeholder={search}
          value={text}
          maxLength={30}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => set('text', text.trim())}
        />
      )}
    </form>
  );
}
