import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { findRegionsQuery, type Found } from './region-changes.api.js';
import { regionWords } from './regions.words.js';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

type RegionFinderProps = {
  readonly id: string;
  /** Only units of today below this one; null: everywhere. */
  readonly within: string | null;
  readonly onPick: (found: Found) => void;
};

/** Finds a unit of today by a name or code it has or had, and leads from the former one to the successor. */
export function RegionFinder({ id, within, onPick }: RegionFinderProps) {
  const say = useWords(regionWords);
  const [text, setText] = useState('');
  const found = useQuery(findRegionsQuery(text, within));
  const isAsked = text.trim() !== '';
  const root = useRef<HTMLDivElement>(null);
  /** Arrows lead from the field down the units found and back up; Enter takes the one they are at. */
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, .region-found button') ?? [])];
    stops[stops.findIndex((each) => each === event.target) + step]?.focus();
  };
  return (
    <div className="region-finder" ref={root}>
      <Input
        id={id}
        value={text}
        maxLength={40}
        autoComplete="off"
        onKeyDown={move}
        onChange={(event) => setText(event.target.value)}
      />
      <RefusalNotice error={found.error} />
      {isAsked && found.isSuccess && found.data.length === 0 ? (
        <p className="meta" role="status">
          {say('nothingFound')} · {say('nothingFoundHint')}
        </p>
      ) : null}
      {isAsked && found.data && found.data.length > 0 ? (
        <ul className="region-found">
          {found.data.map((each) => (
            <li key={`${each.region.code} ${each.formerCode} ${each.formerName}`}>
              <button
                type="button"
                className="text-button"
                onKeyDown={move}
                onClick={() => {
                  onPick(each);
                  setText('');
                }}
              >
                {each.region.path.map(({ name }) => name).join(' / ')} <code>{each.region.code}</code>
              </button>
              {each.formerCode ? (
                <span className="meta">
                  {say('formerly', { name: each.formerName ?? '', code: each.formerCode })}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
