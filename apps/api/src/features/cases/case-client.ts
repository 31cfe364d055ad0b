import { birthDayOf, isResidentId, parsePhone } from '@wushe/values';
import { Refusal } from '../../platform/refusal.js';
import { refusePersonal } from '../needs/index.js';
import type { CaseClientInput } from './case.args.js';
import type { Marked } from './case-marks.js';
import { plainName } from './name-sound.js';

/** The text without blanks around it; null where nothing is left. */
const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Who a person is as written down, checked: INVALID_INPUT for a number or phone that cannot be. */
export function clientFrom(input: CaseClientInput): Marked {
  const name = trimmed(input.name);
  if (name === null) throw new Refusal('INVALID_INPUT', { fields: ['client.name'] });
  const idNumber = trimmed(input.idNumber)?.toUpperCase() ?? null;
  if (idNumber !== null && !isResidentId(idNumber))
    throw new Refusal('INVALID_INPUT', { fields: ['client.idNumber'] });
  const written = trimmed(input.phone);
  const phone = written === null ? null : parsePhone(written);
  if (phone === undefined) throw new Refusal('INVALID_INPUT', { fields: ['client.phone'] });
  const bornIn = idNumber === null ? (input.bornIn ?? null) : Number(birthDayOf(idNumber).slice(0, 4));
  return { name, bornIn, idNumber, phone, household: trimmed(input.household) };
}

/** What to call the case in lists; refused with the person's name, spaced or not, or with a number in it. */
export function aliasFrom(text: string, name: string): string {
  const alias = text.trim();
  if (alias === '' || plainName(alias).includes(plainName(name)))
    throw new Refusal('INVALID_INPUT', { fields: ['alias'] });
  refusePersonal({ alias });
  return alias;
}
