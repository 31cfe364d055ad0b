import { useFormats, useWords } from '../../platform/i18n/index.js';
import { figuresFile, snapshotFile, type OpenPeriod } from './open-data.api.js';
import { openDataWords } from './open-data.words.js';
import './open-data.css';

const FORMS = [
  { form: 'csv', of: 'csvOf' },
  { form: 'json', of: 'jsonOf' },
  { form: 'xlsx', of: 'xlsxOf' },
] as const;

/** The files of a region and period. */
export function FigureLinks({ row }: { readonly row: OpenPeriod }) {
  const say = useWords(openDataWords);
  const name = `${row.region?.name ?? row.regionCode} ${row.period}`;
  return (
    <span className="open-data-links">
      {FORMS.map(({ form, of }) => (
        <a key={form} href={figuresFile(form, row)} aria-label={say(of, { name })}>
          {say(form)}
        </a>
      ))}
    </span>
  );
}

/** The signed snapshots of a region and period, the last first. */
export function SnapshotLinks({ row }: { readonly row: OpenPeriod }) {
  const say = useWords(openDataWords);
  const formats = useFormats();
  if (row.signedSnapshots.length === 0) return <span className="meta">{say('notSigned')}</span>;
  return (
    <span className="open-data-links">
      {row.signedSnapshots.map(({ id, number, madeAt, sha256 }) => (
        <a key={id} href={snapshotFile(row, number)} title={`SHA-256 ${sha256}`}>
          {say('snapshot', { number, day: formats.moment(madeAt) })}
        </a>
      ))}
    </span>
  );
}
