import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { endsEarly, visitsLacking } from './early-closure.rules.js';

const rhythm = parametersOn(loadPacks(), { regionCode: '640106', on: day('2026-11-29') }).casework;
const assessed = (risk: 'low' | 'high') => ({ action: 'assess', risk }) as const;
const again = (risk: 'low' | 'high') => ({ action: 'reassess', risk }) as const;
const plan = { action: 'approvePlan' } as const;
const met = { action: 'contact', isMade: true } as const;
const tried = { action: 'contact', isMade: false } as const;

test.each([
  ['grave, and nobody was met since the plan', [assessed('high'), met, met, plan, tried], 2],
  ['grave, and met as often as the policy wants', [assessed('high'), plan, met, met], 0],
  ['grave, with a plan approved anew since', [assessed('high'), plan, met, met, plan, met], 1],
  [
    'grave when the plan was approved, whatever was said at the end',
    [assessed('high'), plan, again('low')],
    2,
  ],
  ['grave since, though not when the plan was approved', [assessed('low'), plan, again('high'), met], 1],
  ['grave once, but no more when the plan was approved', [assessed('high'), again('low'), plan], 0],
  ['not grave', [assessed('low'), plan], 0],
] as const)('a case that is %s', (_, entries, lacking) => {
  expect(visitsLacking(entries, rhythm)).toBe(lacking);
});

test.each([
  [
    'grave, the day before the follow-up is due',
    'followUp',
    [assessed('high'), plan, met, met],
    '2027-02-27',
    true,
  ],
  ['grave, on its day', 'followUp', [assessed('high'), plan, met, met], '2027-02-28', false],
  ['grave until the end', 'followUp', [assessed('high'), plan, again('low')], '2027-02-27', true],
  ['not grave', 'followUp', [assessed('low'), plan], '2027-02-27', false],
  ['not closed', 'active', [assessed('high'), plan], '2027-02-27', false],
] as const)('ending a case that is %s', (_, state, entries, today, isEarly) => {
  expect(endsEarly({ state, dueOn: '2027-02-28' }, entries, { visits: rhythm, today })).toBe(isEarly);
});
