import { useFormats, useWords } from '../../platform/i18n/index.js';
import { designationWords } from './designations.words.js';

const THOUSANDTHS_A_PERCENT = 10;
/** Two places of one in five are two thousandths. */
const THOUSANDTHS_A_PLACE = 2;
const HUNDRED = 100;

/** Of whole thousandths what is shown with one place of a percent: nothing is rounded. */
const percentOf = (thousandths: number): string =>
  `${Math.floor(thousandths / THOUSANDTHS_A_PERCENT)}.${thousandths % THOUSANDTHS_A_PERCENT}%`;
/** Of whole thousandths of five so many, cut off after two places: 599 is below 3. */
const ofFive = (thousandths: number): string =>
  (Math.floor(thousandths / THOUSANDTHS_A_PLACE) / HUNDRED).toFixed(2);

/** The amount of a criterion in the unit its fact is read in: shares in percent, linkage in steps of five, all else as a count. */
export function useCriterionAmount(): (fact: string | null, amount: number) => string {
  const say = useWords(designationWords);
  const formats = useFormats();
  return (fact, amount) => {
    if (fact === 'servedThousandths') return percentOf(amount);
    if (fact === 'linkageThousandths') return say('ofFive', { steps: ofFive(amount) });
    return formats.count(amount);
  };
}

const FIGURES: Readonly<Record<string, string>> = {
  fullLinkages: 'linkageIndex',
  linkageThousandths: 'linkageIndex',
  needsServed: 'needsServed',
  servedThousandths: 'needsServed',
  volunteersActive: 'volunteersActive',
  serviceHours: 'serviceMinutes',
};

/** The months of a check as an address names them. */
export const monthsOf = (check: { readonly fromMonth: string; readonly toMonth: string }): string =>
  `from=${check.fromMonth.slice(0, 7)}&to=${check.toMonth.slice(0, 7)}`;

/** Where what a fact counts is listed: the figure's rows of those months, or the register as it is today. */
export function rowsBehind(
  fact: string | null,
  regionCode: string,
  check: { readonly fromMonth: string; readonly toMonth: string },
): string | null {
  if (fact === 'openStations') return `/w/stations?region=${regionCode}&state=open`;
  if (fact === 'licensedWorkers') return `/w/social-workers?region=${regionCode}`;
  const figure = fact === null ? undefined : FIGURES[fact];
  return figure ? `/w/regions/${regionCode}/list/${figure}?${monthsOf(check)}` : null;
}
