import { Input } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { TextAreaField } from '../../ui/TextField.js';
import type { Kind } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';

/** What the applicant writes. */
export type Written = { readonly statement: string; readonly words: Readonly<Record<string, string>> };

/** The words as the api takes them. */
export const wordsOf = ({ words }: Written): { criterion: string; words: string }[] =>
  Object.entries(words).map(([criterion, text]) => ({ criterion, words: text }));

type ApplicationFieldsProps = {
  readonly kind: Pick<Kind, 'criteria'>;
  readonly written: Written;
  readonly onChange: (written: Written) => void;
};

/** The statement, and words for each criterion that nothing is counted for. */
export function ApplicationFields({ kind, written, onChange }: ApplicationFieldsProps) {
  const say = useWords(designationWords);
  const named = useInLanguage();
  return (
    <div className="form-fields">
      {kind.criteria
        .filter(({ fact }) => fact === null)
        .map(({ code, name }) => (
          <FormField key={code} label={named(name)} hint={say('wordsHint')} wide>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={3}
                maxLength={1000}
                value={written.words[code] ?? ''}
                onChange={(event) =>
                  onChange({ ...written, words: { ...written.words, [code]: event.target.value } })
                }
              />
            )}
          </FormField>
        ))}
      <TextAreaField
        label={say('statement')}
        hint={say('statementHint')}
        wide
        rows={5}
        maxLength={1000}
        value={written.statement}
        onChange={(text) => onChange({ ...written, statement: text })}
      />
    </div>
  );
}
