import { Input } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { resourceWords } from './resources.words.js';

export type DonorDraft = { readonly donorName: string; readonly receiptNumber: string };

export const emptyDonor: DonorDraft = { donorName: '', receiptNumber: '' };

/** The two fields as the api takes them: nothing instead of an empty text. */
export const donorOf = ({ donorName, receiptNumber }: DonorDraft) => ({
  donorName: donorName.trim() || null,
  receiptNumber: receiptNumber.trim() || null,
});

type DonorFieldsProps = {
  readonly draft: DonorDraft;
  readonly onChange: (part: Partial<DonorDraft>) => void;
};

/** Who gave it, as they want to appear, and the number of the charity's receipt. */
export function DonorFields({ draft, onChange }: DonorFieldsProps) {
  const say = useWords(resourceWords);
  return (
    <>
      <FormField label={say('giftDonor')} hint={say('giftDonorHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={draft.donorName}
            onChange={(event) => onChange({ donorName: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={say('receipt')} hint={say('receiptHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={40}
            value={draft.receiptNumber}
            onChange={(event) => onChange({ receiptNumber: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
}
