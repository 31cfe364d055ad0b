import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { paperAddress } from './papers.api.js';

const TYPES = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' } as const;
const KB = 1000;

type PaperFilesProps = {
  readonly award: OpenAward;
  readonly paper: string;
  readonly onTakeOut?: (id: string) => void;
};

/** The files of one paper, each to be opened, and by who writes the draft taken out again. */
export function PaperFiles({ award, paper, onTakeOut }: PaperFilesProps) {
  const say = useWords(awardWords);
  const formats = useFormats();
  const files = award.paperFiles.filter((file) => file.paper === paper);
  if (files.length === 0) return null;
  const kindOf = (type: string): string =>
    type === 'application/pdf' || type === 'image/jpeg' || type === 'image/png' ? TYPES[type] : type;
  return (
    <ul className="award-files">
      {files.map(({ id, type, size, putInAt }) => (
        <li key={id}>
          <a href={paperAddress(id)} download>
            {say('paperFile', {
              kind: kindOf(type),
              size: Math.ceil(size / KB),
              moment: formats.moment(putInAt),
            })}
          </a>{' '}
          {onTakeOut ? (
            <button type="button" className="text-button" onClick={() => onTakeOut(id)}>
              {say('takeOut')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
