import { expect, test } from '@jest/globals';
import { AcrossCounties, LockBook } from './lock-book.js';

test('kinds are locked in the order of the list, rows of one kind by their ids', () => {
  const book = new LockBook(null);
  book.refuseOutOfTurn('needs', 'b');
  book.refuseOutOfTurn('projects', 'a');
  expect(() => book.refuseOutOfTurn('claims', 'z')).toThrow('claims z is locked after projects a');
  book.refuseOutOfTurn('projects', 'b');
  expect(() => book.refuseOutOfTurn('projects', 'aa')).toThrow('locked after projects b');
});

test('a row that is held already may be asked for again, and kinds outside the list at any time', () => {
  const book = new LockBook(null);
  book.refuseOutOfTurn('needs', 'b');
  book.refuseOutOfTurn('projects', 'a');
  expect(() => book.refuseOutOfTurn('needs', 'b')).not.toThrow();
  expect(() => book.refuseOutOfTurn('consents', 'a')).not.toThrow();
});

test('only an operation on the list locks rows of two counties', () => {
  const plain = new LockBook(null);
  plain.refuseSecondCounty('640106');
  expect(() => plain.refuseSecondCounty('640106')).not.toThrow();
  expect(() => plain.refuseSecondCounty('640104')).toThrow('not on the list');
  const listed = new LockBook(AcrossCounties.signUp);
  listed.refuseSecondCounty('640106');
  expect(() => listed.refuseSecondCounty('640104')).not.toThrow();
});
