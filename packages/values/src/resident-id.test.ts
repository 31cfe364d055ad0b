import { describe, expect, it } from '@jest/globals';

import { birthDayOf, isResidentId, type ResidentId, residentIdFault } from './resident-id.js';

function residentId(text: string): ResidentId {
  if (!isResidentId(text)) throw new Error(`${text}: ${residentIdFault(text)}`);
  return text;
}

describe('a resident identity number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31'],
    ['440524188001010014', '1880-01-01'],
    ['640106188001010017', '1880-01-01'],
    ['32050618800229002X', '1880-02-29'],
    ['350203188003010034', '1880-03-01'],
  ])('%s is one, born %s', (text, bornOn) => {
    expect(birthDayOf(residentId(text))).toBe(bornOn);
  });

  it.each([
    ['110105194912310021', 'check'],
    ['110105194902300021', 'birthDate'],
    ['110105190002290021', 'birthDate'],
    ['110105194913010021', 'birthDate'],
    ['11010519491231002x', 'form'],
    ['110105491231002', 'form'],
    ['1101051949123100X2', 'form'],
    ['', 'form'],
    ['000105194912310020', 'region'],
    ['840105194912310020', 'region'],
    ['810105194912310020', 'region'],
  ])('%j is none: %s', (text, fault) => {
    expect(residentIdFault(text)).toBe(fault);
    expect(isResidentId(text)).toBe(false);
  });

  it.each(['810000', '820000', '830000', '911156'])('may be a permit that begins with %s', (issuer) => {
    const endings = Array.from('0123456789X', (check) => `${issuer}18800101001${check}`);
    expect(endings.filter(isResidentId)).toHaveLength(1);
  });

  it('is refused when any single digit is mistyped', () => {
    const right = '11010519491231002X';
    for (let at = 0; at < 17; at += 1) {
      const wrong = right.slice(0, at) + String((Number(right[at]) + 1) % 10) + right.slice(at + 1);
      expect(isResidentId(wrong)).toBe(false);
    }
  });
});
