import { Button } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../platform/i18n/index.js';
import { useNow } from '../platform/now.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { TextField } from '../ui/TextField.js';
import { ReasonDialog } from './ReasonDialog.js';
import { workbenchWords } from './workbench.words.js';
import './StepButtons.css';

export type Step<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly wantsWords?: boolean;
  /** Asks for a last day; left open, the policy's clock decides. */
  readonly setsClock?: boolean;
};

export type StepTaken<Key extends string> = {
  readonly key: Key;
  readonly words: string | null;
  readonly dueOn: string | null;
};

type StepButtonsProps<Key extends string> = {
  readonly steps: readonly Step<Key>[];
  readonly busy: boolean;
  readonly error: unknown;
  /** What stands there when nothing can be done now. */
  readonly none: string;
  readonly onStep: (step: StepTaken<Key>) => Promise<unknown>;
};

/** The steps the api allows now; those that want words or a day ask for them first. The first is the primary one. */
export function StepButtons<Key extends string>(props: StepButtonsProps<Key>) {
  const { steps, busy, error, none, onStep } = props;
  const [asking, setAsking] = useState<Step<Key> | null>(null);
  const take = (key: Key, words: string | null, dueOn: string | null) =>
    void onStep({ key, words, dueOn }).then(
      () => setAsking(null),
      () => undefined,
    );
  if (steps.length === 0) return <p className="meta">{none}</p>;
  return (
    <div className="step-buttons">
      <RefusalNotice error={asking ? null : error} />
      {steps.map((step, at) => (
        <Button
          key={step.key}
          type={at === 0 ? 'primary' : 'default'}
          disabled={busy}
          onClick={() => (step.wantsWords || step.setsClock ? setAsking(step) : take(step.key, null, null))}
        >
          {step.label}
        </Button>
      ))}
      {asking ? (
        <StepDialog
          step={asking}
          busy={busy}
          error={error}
          onCancel={() => setAsking(null)}
          onDone={(words, dueOn) => take(asking.key, words, dueOn)}
        />
      ) : null}
    </div>
  );
}

type StepDialogProps<Key extends string> = {
  readonly step: Step<Key>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: (words: string | null, dueOn: string | null) => void;
};

function StepDialog<Key extends string>({ step, busy, error, onCancel, onDone }: StepDialogProps<Key>) {
  const say = useWords(workbenchWords);
  const today = dayOf(useNow());
  const [dueOn, setDueOn] = useState('');
  return (
    <ReasonDialog
      title={step.label}
      verb={step.label}
      busy={busy}
      error={error}
      most={500}
      isFree={step.wantsWords !== true}
      onCancel={onCancel}
      onDone={(words) => onDone(words || null, dueOn || null)}
    >
      {step.setsClock ? (
        <div className="step-day">
          <TextField
            label={say('lastDay')}
            hint={say('lastDayHint')}
            type="date"
            min={today}
            value={dueOn}
            onChange={setDueOn}
          />
        </div>
      ) : null}
    </ReasonDialog>
  );
}
