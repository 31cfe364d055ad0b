import { describe, expect, it } from '@jest/globals';
import { day } from '@wushe/values';

import { loadPrivacyNotice, noticeOn, readNotice } from './notices.js';

const two = `
code: privacy
title: { zh: 告知书, en: Notice }
versions:
  - { version: a, from: 2026-01-01, paragraphs: [{ zh: 一, en: one }] }
  - { version: b, from: 2026-06-01, paragraphs: [{ zh: 二, en: two }] }
`;

describe('the privacy notice', () => {
  it('ships with a wording in both languages', () => {
    const { versions } = loadPrivacyNotice();
    expect(versions.length).toBeGreaterThan(0);
    expect(versions[0]?.paragraphs.length).toBeGreaterThan(3);
  });

  it('holds the wording of the day: none before the first, the newer one from its first day', () => {
    const notice = readNotice(two, 'two.yaml');
    expect(noticeOn(notice, day('2025-12-31'))).toBeUndefined();
    expect(noticeOn(notice, day('2026-05-31'))?.version).toBe('a');
    expect(noticeOn(notice, day('2026-06-01'))?.version).toBe('b');
  });

  it('refuses wordings out of order and a name that comes twice', () => {
    expect(() => readNotice(two.replace('2026-06-01', '2025-06-01'), 'two.yaml')).toThrow('versions[1] must');
    expect(() => readNotice(two.replace('version: b', 'version: a'), 'two.yaml')).toThrow('versions[1] has');
  });
});
