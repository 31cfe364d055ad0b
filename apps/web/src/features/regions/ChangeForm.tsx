import { Button, Input } from 'antd';
import { useState } from 'react';
import type { RegionChangeKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
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

/** Whether every line says enough to be sent. */
const isWhole = ({ kind, pairs, mainCode, effectiveOn, document }: ChangeDraft): boolean =>
  effectiveOn !== '' &&
  document.trim().length >= 2 &&
  pairs.every(({ from, to, name }) =>
    kind === 'rename'
      ? from !== null && name.trim() !== ''
      : CODE.test(to) && (kind === 'found' ? name.trim() !== '' : from !== null),
  ) &&
  (kind !== 'split' || mainCode !== null);

/** What happens to which units, from when, by which document. */
export function ChangeForm({ start, within, verb, busy, error, onSave }: ChangeFormProps) {
  const say = useWords(regionWords);
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<ChangeDraft>): void => setDraft({ ...draft, ...part });
  const setPair = (at: number, pair: PairDraft): void =>
    set({ pairs: draft.pairs.map((each, n) => (n === at ? pair : each)) });
  return (
    <form
      className="panel regions-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole(draft) && !busy) onSave(draft);
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
        <FormField label={say('effectiveOn')}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={draft.effectiveOn}
              onChange={(event) => set({ effectiveOn: event.target.value })}
            />
          )}
        </FormField>
        <FormField label={say('documentLabel')} hint={say('documentHint')}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              value={draft.document}
              onChange={(event) => set({ document: event.target.value })}
            />
          )}
        </FormField>
      </div>
      <RefusalNotice error={error} />
      <Button type="primary" htmlType="submit" disabled={!isWhole(draft)} loading={busy}>
        {verb}
      </Button>
    </form>
  );
}
