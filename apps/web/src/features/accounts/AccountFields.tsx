import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { linkWords } from './links.words.js';
import { NoticeConsent } from './NoticeConsent.js';

/** What a new account asks for. */
export type AccountDraft = {
  readonly name: string;
  readonly phone: string;
  readonly password: string;
  readonly agreed: boolean;
};

const fields = [
  { key: 'name', type: 'text', complete: 'name', hint: null },
  { key: 'phone', type: 'tel', complete: 'username', hint: 'phoneHint' },
  { key: 'password', type: 'password', complete: 'new-password', hint: 'passwordHint' },
] as const;

/** What is still missing of a new account, in words. */
export function useMissing(draft: AccountDraft): readonly string[] {
  const say = useWords(linkWords);
  return [
    ...fields.filter(({ key }) => draft[key].trim() === '').map(({ key }) => say(key)),
    ...(draft.agreed ? [] : [say('notice')]),
  ];
}

type AccountFieldsProps = {
  readonly draft: AccountDraft;
  readonly onChange: (part: Partial<AccountDraft>) => void;
};

/** Name, phone, password and the privacy notice of a new account. */
export function AccountFields({ draft, onChange }: AccountFieldsProps) {
  const say = useWords(linkWords);
  return (
    <>
      {fields.map(({ key, type, complete, hint }) => (
        <FormField key={key} label={say(key)} {...(hint && { hint: say(hint) })}>
          {(id) => (
            <input
              id={id}
              type={type}
              autoComplete={complete}
              maxLength={key === 'name' ? 40 : 200}
              value={draft[key]}
              onChange={(event) => onChange({ [key]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <h2 className="door-notice">{say('notice')}</h2>
      <NoticeConsent agreed={draft.agreed} onAgree={(agreed) => onChange({ agreed })} />
    </>
  );
}
