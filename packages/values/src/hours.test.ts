import { describe, expect, it } from '@jest/globals';

import { hoursOfMinutes } from './hours.js';

describe('service time', () => {
  it('has no fractions of a minute', () => {
    expect(() => hoursOfMinutes(1.5)).toThrow(RangeError);
  });
});
