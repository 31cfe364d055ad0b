import { fen, type Money } from '@wushe/values';

/** What was published about a one-off payment with a fixed amount for each grade. */
export interface PublishedTotal {
  readonly amounts: readonly Money[];
  readonly people: number;
  readonly total: Money;
}

/**
 * Every way in which so many people can have been paid the total, as the number of people for each amount. None: the
 * published figures contradict each other; more than one: the split cannot be told from them.
 */
export function decompositions({ amounts, people, total }: PublishedTotal): readonly (readonly number[])[] {
  const [amount, ...others] = amounts;
  if (amount === undefined) return people === 0 && total === 0 ? [[]] : [];
  if (others.length === 0) return amount * people === total ? [[people]] : [];
  const found: (readonly number[])[] = [];
  for (let here = people; here >= 0; here -= 1) {
    const left = total - here * amount;
    if (left < 0) continue;
    const rest = decompositions({ amounts: others, people: people - here, total: fen(left) });
    for (const each of rest) found.push([here, ...each]);
  }
  return found;
}
