import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { endsEarly, visitsLacking } from './early-closure.rules.js';

const rhythm = parametersOn(loadPacks(), { regionCode: '640106', on: day('2026-11-29') }).casework;
const at = new Date('2026-11-29T02:00:00Z');
const assessed = (risk: 'low' | 'high') => ({ action: 'assess', risk, at }) as const;
const again = (risk: 'low' | 'high') => ({ action: 'reassess', risk, at }) as const;
// The plan is approved on 2026-12-01 in China, though in Greenwich it is the last of November.
const plan = { action: 'approvePlan', at: new Date('2026-11-30T17:00:00Z') } as const;
const contact = { action: 'contact', isMade: true, at: new Date('2026-12-20T02:00:00Z') } as const;
const met = (on: string) => ({ ...contact, manner: 'visit', on }) as const;
const [early, first, second] = [met('2026-11-30'), met('2026-12-01'), met('2026-12-08')];
const came = { ...second, manner: 'office' } as const;
const tried = { ...second, isMade: false } as const;
const phoned = { ...second, manner: 'phone' } as const;
const chatted = { ...second, manner: 'online' } as const;

test.each([
  ['grave, and nobody was met since the plan', [assessed('high'), early, first, plan, tried], 2],
  ['grave, and met as often as the policy wants', [assessed('high'), plan, first, second], 0],
  ['grave, and met at home and at the station', [assessed('high'), plan, first, came], 0],
  ['grave, and met twice on one day', [assessed('high'), plan, second, second], 1],
  ['grave, and phoned or written to', [assessed('high'), plan, first, phoned, chatted], 1],
  ['grave, with a visit before the plan, written down after it', [assessed('high'), plan, early, second], 1],
  ['grave, with a plan approved anew since', [assessed('high'), plan, first, second, plan, second], 1],
  [
    'grave when the plan was approved, whatever was said at the end',
    [assessed('high'), plan, again('low')],
    2,
  ],
  ['grave since, though not when the plan was approved', [assessed('low'), plan, again('high'), first], 1],
  ['grave once, but no more when the plan was approved', [assessed('high'), again('low'), plan], 0],
  ['not grave', [assessed('low'), plan], 0],
] as const)('a case that is %s', (_, entries, lacking) => {
  expect(visitsLacking(entries, rhythm)).toBe(lacking);
});

test.each([
  [
    'grave, the day before the follow-up is due',
    'followUp',
    [assessed('high'), plan, first, second],
    '2027-02-27',
    true,
  ],
  ['grave, on its day', 'followUp', [assessed('high'), plan, first, second], '2027-02-28', false],
  ['grave until the end', 'followUp', [assessed('high'), plan, again('low')], '2027-02-27', true],
  ['not grave', 'followUp', [assessed('low'), plan], '2027-02-27', false],
  ['not closed', 'active', [assessed('high'), plan], '2027-02-27', false],
] as const)('ending a case that is %s', (_, state, entries, today, isEarly) => {
  expect(endsEarly({ state, dueOn: '2027-02-28' }, entries, { visits: rhythm, today })).toBe(isEarly);
});
