import { Input } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { awardWords } from './awards.words.js';

type AccountFieldsProps = {
  readonly bank: string;
  readonly account: string;
  /** What is said of the account: how many digits, or which one was told before. */
  readonly hint: string;
  /** What a refusal says is wrong with either. */
  readonly faults?: { readonly bank: string | undefined; readonly account: string | undefined };
  readonly onBank: (text: string) => void;
  readonly onAccount: (text: string) => void;
};

/** The bank and the number of an account, which is never shown again. */
export function AccountFields({ bank, account, hint, faults, onBank, onAccount }: AccountFieldsProps) {
  const say = useWords(awardWords);
  return (
    <>
      <FormField label={say('bank')} fault={faults?.bank}>
        {(field) => (
          <Input
            id={field}
            maxLength={60}
            aria-invalid={faults?.bank !== undefined}
            value={bank}
            onChange={(event) => onBank(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={say('account')} hint={hint} fault={faults?.account}>
        {(field) => (
          <Input
            id={field}
            inputMode="numeric"
            autoComplete="off"
            maxLength={36}
            aria-invalid={faults?.account !== undefined}
            value={account}
            onChange={(event) => onAccount(event.target.value)}
          />
        )}
      </FormField>
    </>
  );
}
