import { describe, expect, it } from '@jest/globals';

import { isPhone, maskPhone, parsePhone } from './phone.js';

describe('a mobile number', () => {
  it.each(['13800005678', '19900005678'])('%s is one', (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each(['12800005678', '23800005678', '1380000567', '138000056789', '010-8888888', '', '1380000567a'])(
    '%j is none',
    (text) => {
      expect(isPhone(text)).toBe(false);
      expect(parsePhone(text)).toBeUndefined();
    },
  );

  it.each([
    '138 0000 5678',
    '138-0000-5678',
    '+86 13800005678',
    '008613800005678',
    ' １３８００００５６７８ ',
  ])('is read from %j', (text) => {
    expect(parsePhone(text)).toBe('13800005678');
  });

  it('hides its middle', () => {
    expect(maskPhone(parsePhone('13812345678')!)).toBe('138****5678');
  });
});
