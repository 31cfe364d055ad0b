import { expect, test } from '@jest/globals';
import { MOST_PAPER_BYTES, paperTypeOf, PIECE_BYTES, piecesOf } from './award-paper.rules.js';

const starting = (hex: string, length = 20) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length)]);

test.each([
  ['a PDF', starting('255044462d312e37'), 'application/pdf'],
  ['a photograph', starting('ffd8ffe000104a46'), 'image/jpeg'],
  ['a picture of the screen', starting('89504e470d0a1a0a'), 'image/png'],
  ['a page of a site', Buffer.from('<!doctype html><script>'), null],
  ['a program', starting('4d5a9000'), null],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['nothing', Buffer.alloc(0), null],
  ['a PDF that is too large', starting('255044462d', MOST_PAPER_BYTES), null],
])('%s is told by its content', (_what, bytes, type) => {
  expect(paperTypeOf(bytes)).toBe(type);
});

test('a file is cut into pieces that put together are the file', () => {
  const bytes = Buffer.from(Array.from({ length: PIECE_BYTES * 2 + 3 }, (_, at) => at % 251));
  expect(piecesOf(bytes).map(({ length }) => length)).toEqual([PIECE_BYTES, PIECE_BYTES, 3]);
  expect(Buffer.concat(piecesOf(bytes)).equals(bytes)).toBe(true);
});
