import { describe, expect, it } from '@jest/globals';

import {
  ancestorsOf,
  countyOf,
  isPseudoUnit,
  isRegionCode,
  isWithin,
  levelOf,
  parentOf,
  regionCode,
} from './region-code.js';

describe('a region code', () => {
  it.each([
    ['64', 'province'],
    ['6401', 'city'],
    ['640106', 'county'],
    ['640106001', 'township'],
    ['640106001001', 'community'],
  ])('%s stands at the level %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it.each([
    '',
    '6',
    '640',
    '64010',
    '6401060',
    '6401060010',
    '6401060010010',
    '04',
    '64010A',
    ' 640106',
    '６４',
  ])('refuses %j', (text) => {
    expect(isRegionCode(text)).toBe(false);
    expect(() => regionCode(text)).toThrow(RangeError);
    expect(() => levelOf(text)).toThrow(RangeError);
  });

  it('has its ancestors from the province down, without itself', () => {
    expect(ancestorsOf('640106001001')).toEqual(['64', '6401', '640106', '640106001']);
    expect(ancestorsOf('64')).toEqual([]);
  });

  it('has the next level up as parent, and a province has none', () => {
    expect(parentOf('640106001001')).toBe('640106001');
    expect(parentOf('640106')).toBe('6401');
    expect(parentOf('64')).toBeUndefined();
  });

  it('lies within itself and within what is above it, not within its sibling or its child', () => {
    expect(isWithin('640106001', '640106001')).toBe(true);
    expect(isWithin('640106001', '6401')).toBe(true);
    expect(isWithin('640106001', '640105')).toBe(false);
    expect(isWithin('640106', '640106001')).toBe(false);
  });

  it('never asks for what lies within an empty or cut-off prefix', () => {
    expect(() => isWithin('640106001', '')).toThrow(RangeError);
    expect(() => isWithin('640106001', '640')).toThrow(RangeError);
  });

  it('is kept under a six-digit county at every level', () => {
    expect(countyOf('640106001001')).toBe('640106');
    expect(countyOf('640106')).toBe('640106');
    expect(countyOf('6401')).toBe('640100');
    expect(countyOf('64')).toBe('640000');
  });
});

describe('a pseudo unit', () => {
  it.each(['640106400', '640106599', '640106001400', '640106001598'])(
    '%s is one by its own segment',
    (code) => {
      expect(isPseudoUnit(code)).toBe(true);
    },
  );

  it.each(['640106001', '640106399', '640106600', '640106001001', '640106001399', '640106', '6445', '64'])(
    '%s is an ordinary unit',
    (code) => {
      expect(isPseudoUnit(code)).toBe(false);
    },
  );

  it('does not make an ordinary community below it one', () => {
    expect(isPseudoUnit('640106400001')).toBe(false);
  });
});
