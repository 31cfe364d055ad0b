import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { CaseAction, CaseDetail } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { Notice } from '../../ui/Notice.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import type { CaseStep } from './case-changes.api.js';
import { caseWords } from './cases.words.js';
import { Risk } from './Risk.js';

type Details = Omit<CaseStep, 'id' | 'version'>;
type CaseStepFormProps = {
  readonly action: CaseAction;
  readonly wants: readonly CaseDetail[];
  readonly risk: Details['risk'];
  /** Visits that its risk wants after the plan and that were not made. */
  readonly lacking: number;
  /** By which day its state is left. */
  readonly dueOn: string | null;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onDone: (details: Details) => void;
};

const RISKS = ['low', 'medium', 'high', 'critical'] as const;
const HOWS = ['signed', 'spoken', 'guardian'] as const;
const MANNERS = ['visit', 'office', 'phone', 'online'] as const;
const OUTCOMES = ['goalsMet', 'partlyMet', 'notMet', 'leftArea'] as const;

const isThere = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== null && value !== undefined;

/** Their button says what it does. */
const SAID: readonly CaseAction[] = ['erase', 'approvePlan', 'submitClosure', 'approveClosure', 'followUp'];
/** Whoever ends a case sees how grave it is. */
const ENDING: readonly CaseAction[] = ['submitClosure', 'approveClosure', 'followUp'];
/** The details a step wants, and nothing else; words may always be added. */
export function CaseStepForm({
  action,
  wants: usual,
  risk,
  lacking,
  dueOn,
  isBusy,
  onCancel,
  onDone,
}: CaseStepFormProps) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const isEarly = lacking > 0 && (action === 'submitClosure' || action === 'approveClosure');
  const wants: readonly CaseDetail[] = isEarly && !usual.includes('words') ? [...usual, 'words'] : usual;
  const [details, setDetails] = useState<Details>(() => ({
    action,
    ...(wants.includes('risk') && { risk: risk ?? null }),
    ...(wants.includes('on') && { on: dayOf(new Date()), manner: 'visit', isMade: true, minutes: 30 }),
  }));
  const [goals, setGoals] = useState('');
  const change = (over: Partial<Details>) => setDetails((known) => ({ ...known, ...over }));
  const lines = goals
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole: Details = { ...details, ...(wants.includes('goals') && { goals: lines }) };
  const missing = wants.filter((detail) => !isThere(whole[detail]));
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !isBusy) onDone(whole);
      }}
    >
      <h3>{say(`action_${action}`)}</h3>
      {ENDING.includes(action) ? (
        <p>
          {say('risk')} <Risk risk={risk ?? null} />
        </p>
      ) : null}
      {action === 'followUp' ? (
        <Notice tone="amber" title={say('endsCase')}>
          {dueOn ? say('endsCaseDue', { day: formats.day(dueOn), action: say('action_contact') }) : null}
        </Notice>
      ) : null}
      {action === 'erase' ? <Notice tone="amber" title={say('eraseWarning')} /> : null}
      {isEarly ? (
        <Notice tone="amber" title={say('closesEarly', { count: lacking })}>
          {say(action === 'approveClosure' ? 'closesEarlyWhy' : 'closesEarlyNext')}
        </Notice>
      ) : null}
      <Choices wants={wants} details={details} onChange={change} />
      {wants.includes('goals') ? (
        <TextAreaField
          label={say('goals')}
          hint={say('goalsHint')}
          rows={3}
          value={goals}
          onChange={setGoals}
        />
      ) : null}
      {action === 'erase' ? null : (
        <TextAreaField
          label={say('words')}
          hint={say('wordsHint')}
          rows={5}
          maxLength={5000}
          value={details.words ?? ''}
          onChange={(words) => change({ words })}
        />
      )}
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          danger={action === 'erase'}
          disabled={missing.length > 0}
          loading={isBusy}
        >
          {SAID.includes(action) ? say(`action_${action}`) : say('save')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
        <Missing fields={missing.map((each) => say(each))} />
      </div>
    </form>
  );
}

type ChoicesProps = {
  readonly wants: readonly CaseDetail[];
  readonly details: Details;
  readonly onChange: (over: Partial<Details>) => void;
};

function Choices({ wants, details, onChange }: ChoicesProps) {
  const say = useWords(caseWords);
  return (
    <>
      {wants.includes('risk') ? (
        <FormField label={say('risk')}>
          {(id) => (
            <Select
              id={id}
              value={details.risk ?? null}
              onChange={(risk) => onChange({ risk })}
              options={RISKS.map((each) => ({ value: each, label: say(`risk_${each}`) }))}
            />
          )}
        </FormField>
      ) : null}
      {wants.includes('consentHow') ? (
        <FormField label={say('consentHow')}>
          {(id) => (
            <Select
              id={id}
              value={details.consentHow ?? null}
              onChange={(consentHow) => onChange({ consentHow })}
              options={HOWS.map((each) => ({ value: each, label: say(`how_${each}`) }))}
            />
          )}
        </FormField>
      ) : null}
      {wants.includes('outcome') ? (
        <FormField label={say('outcome')}>
          {(id) => (
            <Select
              id={id}
              value={details.outcome ?? null}
              onChange={(outcome) => onChange({ outcome })}
              options={OUTCOMES.map((each) => ({ value: each, label: say(`outcome_${each}`) }))}
            />
          )}
        </FormField>
      ) : null}
      {wants.includes('manner') ? <ContactFields details={details} onChange={onChange} /> : null}
    </>
  );
}

function ContactFields({ details, onChange }: Omit<ChoicesProps, 'wants'>) {
  const now = useNow();
  const say = useWords(caseWords);
  return (
    <>
      <TextField
        label={say('on')}
        type="date"
        max={dayOf(now)}
        value={details.on ?? ''}
        onChange={(text) => onChange({ on: text || null })}
      />
      <FormField label={say('manner')}>
        {(id) => (
          <Select
            id={id}
            value={details.manner ?? null}
            onChange={(manner) => onChange({ manner })}
            options={MANNERS.map((each) => ({ value: each, label: say(`manner_${each}`) }))}
          />
        )}
      </FormField>
      <label className="case-check">
        <input
          type="checkbox"
          checked={details.isMade ?? false}
          onChange={(event) => onChange({ isMade: event.target.checked })}
        />
        {say('isMade')}
      </label>
      <FormField label={say('minutes')}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={1440}
            value={details.minutes ?? null}
            onChange={(minutes) => onChange({ minutes })}
          />
        )}
      </FormField>
    </>
  );
}
