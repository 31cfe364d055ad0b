import { Button } from 'antd';
import type { ReactNode } from 'react';
import { dayOf, listText, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { daysAfter } from '../planning/weeks.js';
import { faultOfTiers, kindsOff } from './values.js';
import { WeightFields } from './WeightFields.js';
import type { Values } from './weights.api.js';
import { weightWords } from './weights.words.js';

/** What somebody proposes. */
export type Proposed = { readonly fromOn: string; readonly reason: string; readonly weights: Values };

type ProposalFormProps = {
  readonly proposed: Proposed;
  readonly now: Values;
  readonly onChange: (proposed: Proposed) => void;
  readonly verb: string;
  readonly busy: boolean;
  /** Whether there is nothing to save. */
  readonly same: boolean;
  /** Says that there is nothing to save; else that it is saved. */
  readonly sameText?: string;
  readonly error: unknown;
  readonly errorActions?: ReactNode;
  readonly onSave: () => void;
};

/** From when, why, and the weights; what does not add up is told before it is sent. */
export function ProposalForm(props: ProposalFormProps) {
  const { proposed, now, onChange, verb, busy, same, sameText, error, errorActions, onSave } = props;
  const say = useWords(weightWords);
  const tomorrow = daysAfter(dayOf(useNow()), 1);
  const off = kindsOff(proposed.weights);
  const isTooSoon = proposed.fromOn < tomorrow;
  const tier = faultOfTiers(proposed.weights);
  const isWhole = proposed.reason.trim().length >= 2 && !isTooSoon && tier === null && off.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !busy) onSave();
      }}
    >
      <div className="panel weights-first">
        <div className="form-fields">
          <TextField
            label={say('fromOn')}
            hint={say(isTooSoon ? 'fromOnTooSoon' : 'fromOnHint')}
            type="date"
            min={tomorrow}
            status={isTooSoon ? 'error' : ''}
            aria-invalid={isTooSoon}
            value={proposed.fromOn}
            onChange={(text) => onChange({ ...proposed, fromOn: text })}
          />
          <TextField
            label={say('reason')}
            hint={say('reasonHint')}
            maxLength={200}
            value={proposed.reason}
            onChange={(text) => onChange({ ...proposed, reason: text })}
          />
        </div>
      </div>
      <p className="meta weights-hint">{say('kindsHint')}</p>
      <WeightFields
        values={proposed.weights}
        now={now}
        onChange={(weights) => onChange({ ...proposed, weights })}
      />
      <div className="weights-foot">
        <RefusalNotice error={error} actions={errorActions} />
        <Button type="primary" htmlType="submit" disabled={!isWhole || same} loading={busy}>
          {verb}
        </Button>
        <span className="meta" role="status">
          {off.length > 0
            ? say('badSum', { kinds: listText(off.map((kind) => say(kind))) })
            : tier
              ? say(tier.fault, { n: tier.at + 1 })
              : same
                ? (sameText ?? say('saved'))
                : say('unsaved')}
        </span>
      </div>
    </form>
  );
}
