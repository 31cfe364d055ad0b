import { Input } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { awardWords } from './awards.words.js';

type AccountFieldsProps = {
  readonly bank: string;
  readonly account: string;
  /** What is said of the account: how many digits, or which one was told before. */
  readonly hint: string;
  readonly onBank: (text: string) => void;
  readonly onAccount: (text: string) => void;
};

/** The bank and the number of an account, which is never shown again. */
export function AccountFields({ bank, account, hint, onBank, onAccount }: AccountFieldsProps) {
  const say = useWords(awardWords);
  return (
    <>
      <FormField label={say('bank')}>
        {(field) => (
          <Input id={field} maxLength={60} value={bank} onChange={(event) => onBank(event.target.value)} />
        )}
      </FormField>
      <FormField label={say('account')} hint={hint}>
        {(field) => (
          <Input
            id={field}
            inputMode="numeric"
            autoComplete="off"
            maxLength={36}
            value={account}
            onChange={(event) => onAccount(event.target.value)}
          />
        )}
      </FormField>
    </>
  );
}
