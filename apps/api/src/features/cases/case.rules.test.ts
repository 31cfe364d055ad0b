import { describe, expect, it, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import {
  caseActions,
  CaseState,
  daysLate,
  inQueueOrder,
  missingDetails,
  nextVisitOn,
  stateDueOn,
  type Due,
} from './case.rules.js';
import { strengthOf } from './case-match.rules.js';
import { soundOf } from './name-sound.js';

const rhythm = parametersOn(loadPacks(), { regionCode: '640106', on: day('2026-11-29') }).casework;

test('every state of a case can be reached', () => {
  expect(caseActions.reachable()).toEqual(new Set(Object.values(CaseState)));
});

test('nothing but the answer on consent is open before it, and nothing leads out of an erased file', () => {
  const open = (state: CaseState) => caseActions.names.filter((action) => caseActions.isOpen(state, action));
  expect(open('intake')).toEqual([
    'consent',
    'refuseConsent',
    'correct',
    'assign',
    'export',
    'askExport',
    'askErasure',
  ]);
  expect(open('erased')).toEqual([]);
});

test('who comes back after the end is asked for consent again', () => {
  expect(caseActions.next('ended', 'reopen')).toBe('intake');
});

describe('the rhythm of visits', () => {
  const active = { state: 'active', risk: 'medium', assessedOn: '2026-11-01', lastContactOn: null } as const;

  it('counts from the assessment until somebody was met, then from the last time', () => {
    expect(nextVisitOn(active, rhythm)).toBe('2026-11-15');
    expect(nextVisitOn({ ...active, lastContactOn: '2026-11-10' }, rhythm)).toBe('2026-11-24');
  });

  it('is brought forward by a higher risk and never put off by assessing again', () => {
    const raised = { ...active, lastContactOn: '2026-11-10', risk: 'critical' } as const;
    expect(nextVisitOn(raised, rhythm)).toBe('2026-11-12');
    expect(nextVisitOn({ ...raised, assessedOn: '2026-11-20' }, rhythm)).toBe('2026-11-12');
  });

  it('owes no visit before the assessment or after the end', () => {
    expect(nextVisitOn({ ...active, state: 'assessing', risk: null }, rhythm)).toBeNull();
    expect(nextVisitOn({ ...active, state: 'followUp' }, rhythm)).toBeNull();
  });

  it('is the platform’s proposal, not a policy that was read', () => {
    expect(rhythm).toMatchObject({ pack: 'platform-defaults', source: 'platform', evidence: 'proposed' });
  });
});

test('each state has its days, work under way none', () => {
  expect(stateDueOn('planSubmitted', '2026-11-29', rhythm)).toBe('2026-12-02');
  expect(stateDueOn('followUp', '2026-11-29', rhythm)).toBe('2027-02-27');
  expect(stateDueOn('active', '2026-11-29', rhythm)).toBeNull();
});

describe('the order of a queue', () => {
  const due = (caseId: string, risk: Due['risk'], dueOn: string): Due => ({ caseId, risk, dueOn, rhythm });
  const ids = (dues: readonly Due[]) => inQueueOrder(dues, '2026-11-29').map(({ caseId }) => caseId);

  it('goes by risk times days late', () => {
    // 8 × 1 = 8, 4 × 3 = 12, 1 × 9 = 9, 2 × 4 = 8 for a case not assessed, which counts as medium.
    expect(
      ids([
        due('critical', 'critical', '2026-11-28'),
        due('high', 'high', '2026-11-26'),
        due('low', 'low', '2026-11-20'),
        due('unassessed', null, '2026-11-25'),
      ]),
    ).toEqual(['high', 'low', 'unassessed', 'critical']);
  });

  it('puts what is not late after it: by its day, then by its risk', () => {
    expect(
      ids([
        due('later', 'critical', '2026-12-02'),
        due('today', 'low', '2026-11-29'),
        due('today too', 'high', '2026-11-29'),
        due('late', 'low', '2026-11-28'),
      ]),
    ).toEqual(['late', 'today too', 'today', 'later']);
  });

  it('counts no day before the day itself is over', () => {
    expect(daysLate('2026-11-29', '2026-11-29')).toBe(0);
    expect(daysLate('2026-12-05', '2026-11-29')).toBe(0);
  });
});

test('a step says what it wants: a blank is missing, a no is not', () => {
  expect(missingDetails('assess', { words: '  ', risk: null })).toEqual(['risk', 'words']);
  const contact = { on: '2026-11-29', manner: 'phone', isMade: false, minutes: 0, words: '没人接' };
  expect(missingDetails('contact', contact)).toEqual([]);
  expect(missingDetails('submitPlan', { words: '计划', goals: [] })).toEqual(['goals']);
});

describe('the sound of a name', () => {
  it.each([
    ['单雨彤', '善语桐'],
    ['张志宁', '章子林'],
    ['刘澜', '牛兰'],
    ['马 小兰', '馬小蘭'],
    ['阿依古丽·买买提', '阿依古丽买买提'],
  ])('is the same for %s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['马小兰', '马小梅'],
    ['王芳', '黄芳'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it('reads a family name as one', () => {
    expect(soundOf('解晓东').split(' ')[0]).toBe('xie');
    expect(soundOf('曾晓东').split(' ')[0]).toBe('zen');
  });
});

test.each([
  [['number'], false, 'certain'],
  [['sound', 'phone'], false, 'likely'],
  [['name', 'sound', 'household'], false, 'likely'],
  [['name', 'sound', 'soundYear'], false, 'likely'],
  [['household'], false, 'possible'],
  [['sound', 'soundYear'], false, 'possible'],
  [['name', 'sound'], true, 'possible'],
  [['name', 'sound'], false, null],
] as const)('what agrees in %j, an own case %s, makes a match %s', (reasons, isMine, strength) => {
  expect(strengthOf(reasons, isMine)).toBe(strength);
});
