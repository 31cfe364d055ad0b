import { describe, expect, it } from '@jest/globals';

import { hasSoundUsccBody, isUscc, usccFault } from './uscc.js';

describe('a unified social credit code', () => {
  it.each([
    '53100000500019795A',
    '53100000500021676K',
    '12100000400009127B',
    '12100000400002259P',
    '12100000400000624D',
    '12100000470095016Q',
    '52640106MJX000018A',
    '51320506MJX000026G',
    '53350203MJX000034N',
  ])('%s is one, and its body is sound', (code) => {
    expect(usccFault(code)).toBeUndefined();
    expect(isUscc(code) && hasSoundUsccBody(code)).toBe(true);
  });

  it.each([
    ['53100000500020462H', 'check'],
    ['531000005000074012', 'check'],
    ['53100000500019759A', 'check'],
    ['52999999MJX0000423', 'region'],
    ['53100000500019795a', 'character'],
    ['5310000050OO19795A', 'character'],
    ['53100000I00019795A', 'character'],
    ['5310A000500019795A', 'character'],
    ['110105000012345', 'length'],
    ['53100000500019795AA', 'length'],
    ['', 'length'],
  ])('%j is none: %s', (text, fault) => {
    expect(usccFault(text)).toBe(fault);
    expect(isUscc(text)).toBe(false);
  });

  it('is accepted with a warning when only the body check disagrees', () => {
    const code = '52640106MJX0000278';
    expect(usccFault(code)).toBeUndefined();
    expect(isUscc(code) && hasSoundUsccBody(code)).toBe(false);
  });
});
