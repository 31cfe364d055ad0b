import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../platform/i18n/index.js';
import { useNow } from '../platform/now.js';
import { FormField } from '../ui/FormField.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
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
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState('');
  const isMissing = step.wantsWords === true && words.trim() === '';
  return (
    <Modal
      open
      title={step.label}
      okText={step.label}
      cancelText={say('goBack')}
      okButtonProps={{ disabled: isMissing, loading: busy }}
      onCancel={onCancel}
      onOk={() => onDone(words.trim() || null, dueOn || null)}
    >
      <RefusalNotice error={error} />
      <Input.TextArea
        autoFocus
        aria-label={step.label}
        rows={4}
        maxLength={500}
        showCount
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="meta">{say('reasonHint')}</p>
      {step.setsClock ? (
        <div className="step-day">
          <FormField label={say('lastDay')} hint={say('lastDayHint')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                min={today}
                value={dueOn}
                onChange={(event) => setDueOn(event.target.value)}
              />
            )}
          </FormField>
        </div>
      ) : null}
    </Modal>
  );
}
