import { useWords } from '../../platform/i18n/index.js';
import { TextField } from '../../ui/TextField.js';
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
      <TextField
        label={say('giftDonor')}
        hint={say('giftDonorHint')}
        maxLength={60}
        value={draft.donorName}
        onChange={(donorName) => onChange({ donorName })}
      />
      <TextField
        label={say('receipt')}
        hint={say('receiptHint')}
        maxLength={40}
        value={draft.receiptNumber}
        onChange={(receiptNumber) => onChange({ receiptNumber })}
      />
    </>
  );
}
