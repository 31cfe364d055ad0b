import { Button } from 'antd';
import { useState } from 'react';
import type { RegionChangeKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { Missing } from '../../ui/Missing.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { PairRow, type PairDraft } from './PairRow.js';
import { regionWords } from './regions.words.js';

const kinds: readonly RegionChangeKind[] = ['rename', 'merge', 'split', 'move', 'found'];

/** A change as it is being written. */
export type ChangeDraft = {
  readonly kind: RegionChangeKind;
  readonly pairs: readonly PairDraft[];
  readonly mainCode: string | null;
  readonly effectiveOn: string;
  readonly document: string;
};

type ChangeFormProps = {
  readonly start: ChangeDraft;
  readonly within: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (draft: ChangeDraft) => void;
};

const CODE = /^\d{4}(\d{2}(\d{3}(\d{3})?)?)?$/;

type Wanted = 'from' | 'to' | 'name' | 'main' | 'effectiveOn' | 'documentLabel';

/** What is still to be said before a change can be sent; each once. */
function missingIn({ kind, pairs, mainCode, effectiveOn, document }: ChangeDraft): readonly Wanted[] {
  const wanted: readonly (readonly [Wanted, boolean])[] = [
    ['from', kind !== 'found' && pairs.some(({ from }) => from === null)],
    ['to', kind !== 'rename' && pairs.some(({ to }) => !CODE.test(to))],
    ['name', (kind === 'rename' || kind === 'found') && pairs.some(({ name }) => name.trim() === '')],
    ['main', kind === 'split' && mainCode === null],
    ['effectiveOn', effectiveOn === ''],
    ['documentLabel', document.trim().length < 2],
  ];
  return wanted.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** What happens to which units, from when, by which document. */
export function ChangeForm({ start, within, verb, busy, error, onSave }: ChangeFormProps) {
  const say = useWords(regionWords);
  const [draft, setDraft] = useState(start);
  const missing = missingIn(draft);
  const set = (part: Partial<ChangeDraft>): void => setDraft({ ...draft, ...part });
  const setPair = (at: number, pair: PairDraft): void =>
    set({ pairs: draft.pairs.map((each, n) => (n === at ? pair : each)) });
  return (
    <form
      className="panel regions-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !busy) onSave(draft);
      }}
    >
      <fieldset>
        <legend>{say('kind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="regions-kind">
            <input
              type="radio"
              name="kind"
              checked={draft.kind === kind}
              onChange={() => set({ kind, mainCode: null })}
            />
            <strong>{say(kind)}</strong> <span className="meta">{say(`${kind}Hint`)}</span>
          </label>
        ))}
      </fieldset>
      <h2>{say('pairs')}</h2>
      {draft.pairs.map((pair, at) => (
        // Lines have no names of their own: their place is what they are.
        <PairRow
          key={at}
          n={at + 1}
          kind={draft.kind}
          pair={pair}
          within={within}
          isMain={pair.to !== '' && draft.mainCode === pair.to}
          onMain={() => set({ mainCode: pair.to })}
          onChange={(next) => setPair(at, next)}
          onRemove={
            draft.pairs.length > 1 ? () => set({ pairs: draft.pairs.filter((_, n) => n !== at) }) : null
          }
        />
      ))}
      {draft.kind === 'rename' || draft.kind === 'found' ? null : (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => set({ pairs: [...draft.pairs, { from: null, fromName: '', to: '', name: '' }] })}
          >
            {say('addRow')}
          </button>{' '}
          <span className="meta">{say('below')}</span>
        </p>
      )}
      <div className="form-fields">
        <TextField
          label={say('effectiveOn')}
          type="date"
          value={draft.effectiveOn}
          onChange={(effectiveOn) => set({ effectiveOn })}
        />
        <TextField
          label={say('documentLabel')}
          hint={say('documentHint')}
          maxLength={200}
          value={draft.document}
          onChange={(document) => set({ document })}
        />
      </div>
      <RefusalNotice error={error} />
      <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={busy}>
        {verb}
      </Button>
      <Missing fields={missing.map((field) => say(field))} />
    </form>
  );
}
