import { type Held, matching, nullable, oneOf, record, text, dayShape } from './shape.js';
import { EvidenceMark } from './terms.js';

/** A text in both languages of the product. */
export const words = record({ zh: text, en: text });
export type Words = Held<typeof words>;

/** A stable code in small letters and hyphens. */
export const kebab = matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code in small letters, digits and hyphens');

/** How far the statement was checked. */
export const evidence = oneOf(EvidenceMark);

/** The document a statement rests on. */
export const sourceDocument = record({
  document: words,
  number: nullable(text),
  issuedOn: nullable(dayShape),
  evidence,
});

/** Days from the first to the day before `to`; null while nothing ended it. */
export const validity = record({ from: dayShape, to: nullable(dayShape), evidence });
