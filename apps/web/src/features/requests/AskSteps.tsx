import {
  AlertOutlined,
  CoffeeOutlined,
  CommentOutlined,
  EllipsisOutlined,
  HeartOutlined,
  MobileOutlined,
  SmileOutlined,
  TeamOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { Choices } from '../../ui/phone/Choices.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { urgencies, type AskDraft, type AskStep, type WishKey } from './ask-draft.js';
import { PrivacyNotice } from './PrivacyNotice.js';
import { RegionPicker } from './RegionPicker.js';
import { regionPathQuery } from './requests.api.js';
import { requestWords } from './requests.words.js';

type StepProps = {
  readonly draft: AskDraft;
  readonly onChange: (part: Partial<AskDraft>) => void;
  readonly onNext: (step: AskStep) => void;
};

/** Which community: found by name or level by level. */
export function WhereStep({ onChange, onNext }: StepProps) {
  return (
    <RegionPicker
      onPick={(regionCode) => {
        onChange({ regionCode });
        onNext('what');
      }}
    />
  );
}

const wishIcons = {
  meals: <CoffeeOutlined />,
  doctor: <HeartOutlined />,
  repair: <ToolOutlined />,
  company: <CommentOutlined />,
  children: <SmileOutlined />,
  digital: <MobileOutlined />,
  quarrel: <TeamOutlined />,
  other: <EllipsisOutlined />,
} as const satisfies Record<WishKey, ReactNode>;

const wishOrder = [
  'meals',
  'doctor',
  'repair',
  'company',
  'children',
  'digital',
  'quarrel',
  'other',
] as const;

/** What is needed: eight things in the words people use. */
export function WhatStep({ draft, onChange, onNext }: StepProps) {
  const say = useWords(requestWords);
  const place = useQuery({ ...regionPathQuery(draft.regionCode ?? ''), enabled: draft.regionCode !== null });
  return (
    <>
      <p className="ask-place">
        {place.data?.name ?? ' '}
        <button type="button" className="text-button" onClick={() => onNext('where')}>
          {say('change')}
        </button>
      </p>
      <ul className="ask-tiles">
        {wishOrder.map((wish) => (
          <li key={wish}>
            <button
              type="button"
              className="plain-button ask-tile"
              aria-pressed={draft.wish === wish}
              onClick={() => {
                onChange({ wish });
                onNext('when');
              }}
            >
              <span aria-hidden="true">{wishIcons[wish]}</span>
              {say(wish)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const whenWords = {
  urgent: 'whenUrgent',
  pressing: 'whenPressing',
  ordinary: 'whenOrdinary',
  longTerm: 'whenLongTerm',
} as const;

/** How soon; danger is told to call the emergency numbers first. */
export function WhenStep({ draft, onChange, onNext }: StepProps) {
  const say = useWords(requestWords);
  return (
    <ul className="ask-rows">
      {urgencies.map((urgency) => (
        <li key={urgency}>
          <button
            type="button"
            className="plain-button ask-row"
            aria-pressed={draft.urgency === urgency}
            onClick={() => {
              onChange({ urgency });
              onNext('tell');
            }}
          >
            <strong>{say(whenWords[urgency])}</strong>
            {urgency === 'urgent' ? (
              <span className="ask-danger">
                <AlertOutlined aria-hidden="true" /> {say('whenUrgentNote')}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

type TellProps = StepProps & {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onHand: () => void;
};

const seemsPhone = (text: string) =>
  /^1[3-9]\d{9}$/.test(text.replaceAll(/[\s-]/g, '').replace(/^\+?86/, ''));

/** Their own words, how to answer, and what becomes of what they tell. */
export function TellStep({ draft, onChange, busy, error, onHand }: TellProps) {
  const say = useWords(requestWords);
  const [reading, setReading] = useState(false);
  const wrongPhone = draft.wantsCall && draft.phone.trim() !== '' && !seemsPhone(draft.phone);
  const ready =
    draft.words.trim().length >= 2 && !wrongPhone && (!draft.wantsCall || draft.phone.trim() !== '');
  return (
    <form
      className="ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onHand();
      }}
    >
      <h1>
        <label htmlFor="ask-words">{say('askTell')}</label>
      </h1>
      <textarea
        id="ask-words"
        rows={3}
        maxLength={300}
        value={draft.words}
        aria-describedby="ask-words-hint"
        onChange={(event) => onChange({ words: event.target.value })}
      />
      <p id="ask-words-hint" className="ask-hint">
        {say('tellHint')}
      </p>
      <Choices
        look="rows"
        label={say('askAnswer')}
        choices={[
          { value: 'call', label: say('answerCall') },
          { value: 'code', label: say('answerCode'), note: say('answerCodeNote') },
        ]}
        value={draft.wantsCall ? 'call' : 'code'}
        onChange={(value) => onChange({ wantsCall: value === 'call' })}
      />
      {draft.wantsCall ? (
        <label className="big-field">
          {say('phone')}
          <input
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={20}
            value={draft.phone}
            aria-invalid={wrongPhone}
            aria-describedby="ask-phone-fault"
            onChange={(event) => onChange({ phone: event.target.value })}
          />
          <span id="ask-phone-fault" className="ask-fault" role="status">
            {wrongPhone ? say('phoneWrong') : ''}
          </span>
        </label>
      ) : null}
      <label className="ask-check">
        <input
          type="checkbox"
          checked={draft.isOnBehalf}
          onChange={(event) => onChange({ isOnBehalf: event.target.checked })}
        />
        <span>
          {say('onBehalf')}
          <span className="ask-hint">{say('onBehalfNote')}</span>
        </span>
      </label>
      <RefusalNotice error={error} />
      <p className="ask-hint">
        {say('consent')}{' '}
        <button type="button" className="text-button" onClick={() => setReading(true)}>
          {say('notice')}
        </button>
      </p>
      <button
        type="submit"
        className="push-button"
        data-primary="true"
        data-wide="true"
        disabled={!ready || busy}
      >
        {say('handOver')}
      </button>
      <PrivacyNotice open={reading} onClose={() => setReading(false)} />
    </form>
  );
}
