import { Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField } from '../../ui/TextField.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { useInLanguage } from './in-language.js';

const BESIDE = [
  ['once', 'r_once'],
  ['not-with', 'r_notWith'],
  ['papers', 'r_papers'],
  ['objection', 'r_objection'],
] as const;

/** The rules that a rejection may name, each with its words. */
export function useRuleNames({ programme }: Pick<OpenAward, 'programme'>): ReadonlyMap<string, string> {
  const say = useWords(awardWords);
  const named = useInLanguage();
  const own = [...programme.rules, ...programme.tiers.flatMap((tier) => tier.rules)];
  return new Map([
    ...own.map(({ code, name }) => [code, named(name)] as const),
    ...BESIDE.map(([code, word]) => [code, say(word)] as const),
  ]);
}

type RejectDialogProps = {
  readonly award: OpenAward;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: (rule: string, reason: string) => void;
};

/** A rejection names the rule that is not met, and says in words how. */
export function RejectDialog({ award, busy, error, onCancel, onDone }: RejectDialogProps) {
  const say = useWords(awardWords);
  const names = useRuleNames(award);
  const [rule, setRule] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={say('rejectTitle')}
      okText={say('act_reject')}
      cancelText={say('goBack')}
      okButtonProps={{ disabled: rule === '' || reason.trim() === '', loading: busy }}
      onCancel={onCancel}
      onOk={() => onDone(rule, reason.trim())}
    >
      <RefusalNotice error={error} />
      <FormField label={say('rejectRule')} wide>
        {(id) => (
          <select
            id={id}
            className="award-select"
            value={rule}
            onChange={(event) => setRule(event.target.value)}
          >
            <option value="">{say('chooseRule')}</option>
            {[...names].map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextAreaField
        label={say('rejectWords')}
        wide
        rows={3}
        maxLength={300}
        showCount
        value={reason}
        onChange={setReason}
      />
    </Modal>
  );
}
