import { Input } from 'antd';
import { useId } from 'react';
import type { RegionChangeKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RegionFinder } from './RegionFinder.js';
import { regionWords } from './regions.words.js';

/** A line of the form: a unit before and after. */
export type PairDraft = {
  readonly from: string | null;
  readonly fromName: string;
  readonly to: string;
  readonly name: string;
};

type PairRowProps = {
  readonly n: number;
  readonly kind: RegionChangeKind;
  readonly pair: PairDraft;
  readonly within: string;
  readonly isMain: boolean;
  readonly onMain: () => void;
  readonly onChange: (pair: PairDraft) => void;
  /** null: the only line stays. */
  readonly onRemove: (() => void) | null;
};

/** One unit before and after. */
export function PairRow({ n, kind, pair, within, isMain, onMain, onChange, onRemove }: PairRowProps) {
  const say = useWords(regionWords);
  const id = useId();
  const set = (part: Partial<PairDraft>): void => onChange({ ...pair, ...part });
  return (
    <div className="regions-pair" role="group" aria-label={say('row', { n })}>
      {kind === 'found' ? null : (
        <div>
          <label htmlFor={`${id}from`}>
            {say('from')} <span className="meta">{say('fromHint')}</span>
          </label>
          {pair.from === null ? (
            <RegionFinder
              id={`${id}from`}
              within={within}
              onPick={({ region }) =>
                set({
                  from: region.code,
                  fromName: region.name,
                  to: pair.to || (kind === 'rename' ? region.code : ''),
                })
              }
            />
          ) : (
            <p className="regions-picked">
              <strong>{pair.fromName}</strong> <code>{pair.from}</code>{' '}
              <button type="button" className="text-button" onClick={() => set({ from: null, fromName: '' })}>
                {say('clear')}
              </button>
            </p>
          )}
        </div>
      )}
      {kind === 'rename' ? null : (
        <div>
          <label htmlFor={`${id}to`}>{say('to')}</label>
          <Input
            id={`${id}to`}
            inputMode="numeric"
            maxLength={12}
            value={pair.to}
            onChange={(event) => set({ to: event.target.value.trim() })}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}name`}>
          {say('name')}{' '}
          {kind === 'rename' || kind === 'found' ? null : <span className="meta">{say('nameHint')}</span>}
        </label>
        <Input
          id={`${id}name`}
          maxLength={60}
          value={pair.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </div>
      {kind === 'split' ? (
        <label className="regions-main">
          <input type="radio" name="main" checked={isMain} disabled={pair.to === ''} onChange={onMain} />{' '}
          {say('main')} <span className="meta">{say('mainHint')}</span>
        </label>
      ) : null}
      {onRemove ? (
        <button type="button" className="text-button" aria-label={say('removeRow', { n })} onClick={onRemove}>
          ×
        </button>
      ) : null}
    </div>
  );
}
