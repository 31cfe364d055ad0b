import { afterEach, expect, it } from '@jest/globals';
import { speak } from './index.js';
import { defineWords, sayer } from './words.js';

afterEach(() => speak('zh'));

const say = sayer(
  defineWords('wordsTest', {
    zh: { sent: '发出 {{count}} 份邀请' },
    en: { sent: '{{count}} invitations sent', sent_one: '{{count}} invitation sent' },
  }),
);

it('one is said in the singular, whether it comes as a number or written out', async () => {
  await speak('en');
  expect([say('sent', { count: 1 }), say('sent', { count: '1' })]).toEqual([
    '1 invitation sent',
    '1 invitation sent',
  ]);
  expect(say('sent', { count: '1,001' })).toBe('1,001 invitations sent');
});
