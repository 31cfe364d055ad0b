import { Link } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { Column } from '../../ui/RecordTable.js';
import type { ListedMatter } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';

/** The columns of the list behind a figure. */
export function useFigureColumns(figure: Figure): readonly Column<ListedMatter>[] {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const amountOf = useAmounts(figure);
  const isVolunteer = figure === 'volunteersActive';
  const columns: readonly Column<ListedMatter>[] = [
    {
      key: 'record',
      title: say(isVolunteer ? 'volunteer' : 'need'),
      draw: (row) =>
        row.needId ? (
          <Link className="record-title" to={`/w/needs/${row.needId}`}>
            {row.label}
          </Link>
        ) : (
          row.label
        ),
    },
    { key: 'place', title: say('place'), width: '24%', draw: (row) => row.community },
    isVolunteer
      ? {
          key: 'when',
          title: say('lastActive'),
          width: '140px',
          draw: (row) => row.on.slice(0, MONTH_LENGTH),
        }
      : { key: 'when', title: say('when'), width: '140px', draw: (row) => formats.day(row.on) },
  ];
  const amount: Column<ListedMatter> = {
    key: 'amount',
    title: say(isVolunteer ? 'serviceMinutes' : figure),
    width: '140px',
    figures: true,
    draw: (row) => (row.amount === null ? '—' : amountOf(row.amount)),
  };
  return amountless.includes(figure) ? columns : [...columns, amount];
}

const MONTH_LENGTH = 'YYYY-MM'.length;

/** Figures whose list counts each row once. */
const amountless: readonly Figure[] = ['needsPosted', 'needsVerified', 'needsOpen'];

/** How the amount of one row is written. */
function useAmounts(figure: Figure): (amount: number) => string {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  if (figure === 'linkageIndex') return (amount) => say('fifths', { count: amount });
  if (figure === 'money') return formats.money;
  if (figure === 'serviceMinutes' || figure === 'volunteersActive')
    return (amount) => (amount < 0 ? `−${formats.hours(-amount)}` : formats.hours(amount));
  return (amount) => `${formats.count(amount)} ${say(`${figure}Unit`)}`;
}
