import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from './testing/api.js';
import { aNeed } from './testing/needs.js';

/** Every community of the test tree, each with one need that its station has not looked at. */
const COMMUNITIES = [
  '640104001001',
  '640106001001',
  '640106001002',
  '640106002001',
  '640106100201',
  '640202001001',
  '320106001001',
];
/** Two units of every level, so that each has itself, what is below, a sibling and what is above. */
const UNITS = [
  '64',
  '32',
  '6401',
  '6402',
  '640104',
  '640106',
  '640106001',
  '640106002',
  '640106001001',
  '640106001002',
];
const LEVEL_OF: Readonly<Record<number, string>> = {
  2: 'province',
  4: 'city',
  6: 'county',
  9: 'township',
  12: 'community',
};

/** What each role may do with a need that waits for its station, told again in words of its own: not read from the code. */
const ROLES: readonly {
  readonly role: string;
  readonly at: readonly string[];
  readonly sees: boolean;
  readonly verifies: boolean;
  readonly edits: boolean;
  readonly readsFigures: boolean;
}[] = [
  { role: 'communityStaff', at: ['community'], sees: true, verifies: false, edits: true, readsFigures: true },
  { role: 'stationWorker', at: ['township'], sees: true, verifies: true, edits: true, readsFigures: true },
  {
    role: 'socialWorker',
    at: ['county', 'township', 'community'],
    sees: true,
    verifies: false,
    edits: false,
    readsFigures: false,
  },
  {
    role: 'official',
    at: ['province', 'city', 'county', 'township', 'community'],
    sees: true,
    verifies: false,
    edits: false,
    readsFigures: true,
  },
  {
    role: 'administrator',
    at: ['province', 'city', 'county', 'township', 'community'],
    sees: true,
    verifies: false,
    edits: false,
    readsFigures: true,
  },
  {
    role: 'auditor',
    at: ['province', 'city', 'county', 'township', 'community'],
    sees: true,
    verifies: false,
    edits: false,
    readsFigures: true,
  },
  { role: 'volunteer', at: [], sees: false, verifies: false, edits: false, readsFigures: false },
];
/** Where each role is tried; a role without a region stands nowhere. */
const placesOf = ({ at }: (typeof ROLES)[number]): readonly string[] =>
  at.length === 0 ? [''] : UNITS.filter((unit) => at.includes(LEVEL_OF[unit.length] ?? ''));
const cases = ROLES.flatMap((rule) => placesOf(rule).map((unit) => [rule.role, unit, rule] as const));

let api: TestApi;
const needs = new Map<string, string>();

beforeAll(async () => {
  api = await TestApi.start();
  for (const code of COMMUNITIES) {
    const staff = await api.actor({ role: 'communityStaff', regionCode: code });
    needs.set(code, (await aNeed(staff, {}, code)).id);
  }
});
afterAll(() => api.stop());

interface Seen {
  readonly allowedActions: readonly { readonly action: string }[];
}

test.each(cases)(
  '%s at %s reaches its own and what is below, nothing beside or above',
  async (role, unit, rule) => {
    const actor = await api.actor({ role, ...(unit ? { regionCode: unit } : {}) });
    const fields = COMMUNITIES.map(
      (code) => `n${code}: need(id: "${needs.get(code)}") { allowedActions { action } }`,
    );
    const seen = await actor.does<Record<string, Seen | null>>(`{ ${fields.join(' ')} }`);
    for (const code of COMMUNITIES) {
      const isBelow = unit !== '' && code.startsWith(unit);
      const need = seen[`n${code}`];
      const actions = need?.allowedActions.map(({ action }) => action) ?? [];
      expect({ code, sees: need !== null }).toEqual({ code, sees: rule.sees && isBelow });
      expect({ code, verifies: actions.includes('verify') }).toEqual({
        code,
        verifies: rule.verifies && isBelow,
      });
      expect({ code, edits: actions.includes('edit') }).toEqual({ code, edits: rule.edits && isBelow });
    }
    for (const target of UNITS) {
      const ask = `{ regionFigures(regionCode: "${target}", from: "2026-01", to: "2026-12") { asOf } }`;
      const { errors } = await api.gql(ask, {}, actor.cookie);
      const isBelow = unit !== '' && target.startsWith(unit);
      expect({ target, reads: !errors }).toEqual({ target, reads: rule.readsFigures && isBelow });
    }
  },
);
