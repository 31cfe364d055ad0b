import { listText, useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';

/** What a form still lacks, by the names of its fields; nothing where it lacks nothing. */
export function Missing({ fields }: { readonly fields: readonly string[] }) {
  const say = useWords(uiWords);
  return fields.length > 0 ? (
    <span className="meta">{say('stillMissing', { fields: listText(fields) })}</span>
  ) : null;
}
