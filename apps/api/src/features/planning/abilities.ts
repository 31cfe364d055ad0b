import type { Day } from '@wushe/values';
import { versedIn, type Versed } from '../matching/index.js';
import { isLicensed, type WantedSkill } from '../volunteers/index.js';
import type { Supply } from './plan-data.js';

/** Who can do what is asked for, and how well; looked up once for each set of skills and day. */
export class Abilities {
  private readonly known = new Map<string, readonly (Versed | null)[]>();

  constructor(
    private readonly supply: readonly Supply[],
    private readonly skillsBelow: (code: string) => readonly WantedSkill[],
  ) {}

  /** For each person of the supply what their best skill is worth; null for who may not serve there. */
  for(codes: readonly string[], on: Day): readonly (Versed | null)[] {
    const key = `${on} ${codes.join(' ')}`;
    const known = this.known.get(key);
    if (known) return known;
    const wanted = codes.flatMap((code) => this.skillsBelow(code));
    const found = this.supply.map((one) => versedOf(one, wanted, on));
    this.known.set(key, found);
    return found;
  }
}

function versedOf(one: Supply, wanted: readonly WantedSkill[], on: Day): Versed | null {
  if (wanted.length === 0) return versedIn(wanted, null);
  const held = wanted.filter((skill) => isLicensed(one, [skill], on));
  const best = held.find(({ licence }) => licence) ?? held[0];
  return best ? versedIn(wanted, best) : null;
}
