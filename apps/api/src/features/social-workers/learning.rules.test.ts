import { expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import {
  countedMinutes,
  cycleOn,
  learningActions,
  LearningState,
  owedMinutes,
  reminderOn,
  type Learned,
} from './learning.rules.js';

const policy = {
  cycleMonths: 36,
  hours: { assistant: 72, intermediate: 90, senior: 90 },
  degreeHours: 90,
  remindMonthsBefore: [6, 3, 1],
};
const cycle = { fromOn: day('2023-05-10'), toOn: day('2026-05-10') };
const learned = (over: Partial<Learned>): Learned => ({
  id: 'a',
  kind: 'course',
  minutes: 600,
  learnedOn: '2024-01-01',
  state: 'confirmed',
  ...over,
});

test('every state of an entry can be reached, and a confirmation can be taken back', () => {
  expect(learningActions.reachable()).toEqual(new Set(Object.values(LearningState)));
  expect(learningActions.next('confirmed', 'takeBack')).toBe('entered');
  expect(() => learningActions.next('confirmed', 'withdraw')).toThrow('WRONG_STATE');
});

test('cycles of three years follow each other from the registration on without a gap', () => {
  expect(cycleOn('2023-05-10', 36, '2023-05-09')).toBeNull();
  expect(cycleOn('2023-05-10', 36, '2023-05-10')).toEqual(cycle);
  expect(cycleOn('2023-05-10', 36, '2026-05-10')).toEqual(cycle);
  expect(cycleOn('2023-05-10', 36, '2026-05-11')).toEqual({ fromOn: '2026-05-11', toOn: '2029-05-10' });
  expect(cycleOn('2024-02-29', 36, '2026-01-01')?.toOn).toBe('2027-02-28');
});

test('an assistant owes 72 hours in a cycle, the other grades 90', () => {
  expect(owedMinutes('assistant', policy)).toBe(72 * 60);
  expect(owedMinutes('intermediate', policy)).toBe(90 * 60);
  expect(owedMinutes('senior', policy)).toBe(90 * 60);
});

test('only what is confirmed and learned within the cycle counts', () => {
  const entries = [
    learned({ learnedOn: '2023-05-10' }),
    learned({ learnedOn: '2026-05-10' }),
    learned({ learnedOn: '2026-05-11' }),
    learned({ learnedOn: '2023-05-09' }),
    learned({ state: 'entered' }),
    learned({ state: 'refused' }),
  ];
  expect(countedMinutes(entries, cycle, policy)).toBe(1200);
});

test('a degree counts once with the policy’s hours, a second one for nothing', () => {
  const first = learned({ id: 'a', kind: 'degree', minutes: 1 });
  const second = learned({ id: 'b', kind: 'degree', minutes: 9000, learnedOn: '2025-01-01' });
  expect(countedMinutes([second, first], cycle, policy)).toBe(90 * 60);
  const before = learned({ id: 'c', kind: 'degree', learnedOn: '2020-01-01' });
  expect(countedMinutes([first, second, before], cycle, policy)).toBe(0);
});

test.each([
  ['2025-11-09', null],
  ['2025-11-10', 6],
  ['2026-02-09', 6],
  ['2026-02-10', 3],
  ['2026-04-10', 1],
  ['2026-05-10', 1],
  ['2026-05-11', null],
])('on %s the reminder of %s months before the end is due', (on, months) => {
  expect(reminderOn(cycle, policy, on)).toBe(months);
});
