import { expect, test } from '@jest/globals';
import { engagementsOf, stepsOf, type LinkageFacts } from './linkage.rules.js';

const NOTHING: LinkageFacts = {
  claims: 0,
  acceptedClaims: 0,
  hasWorker: false,
  isWorkerAsked: false,
  signUps: 0,
  minutes: 0,
  allocations: 0,
  confirmedAllocations: 0,
};
const steps = (over: Partial<LinkageFacts>): number => stepsOf(engagementsOf({ ...NOTHING, ...over }));

test('only a community: one of five; all five: five', () => {
  expect(steps({})).toBe(1);
  expect(steps({ acceptedClaims: 1, hasWorker: true, minutes: 1, confirmedAllocations: 1 })).toBe(5);
});

test('who signed up without confirmed hours does not count, nor what was pledged and not delivered', () => {
  const facts = { ...NOTHING, acceptedClaims: 1, signUps: 9, allocations: 2 };
  expect(stepsOf(engagementsOf(facts))).toBe(2);
  expect(engagementsOf(facts)).toMatchObject({
    volunteer: 'engaged',
    resource: 'engaged',
    worker: 'missing',
  });
});

test('hours that were all taken back count no more', () => {
  expect(steps({ minutes: 0, signUps: 1 })).toBe(1);
});
