import { pinyin } from 'pinyin-pro';

/** Whatever stands between the parts of a name: spaces, the dots of transliterated names. */
const BETWEEN = /[\s·•・.．‧∙]/gu;

/** A name as it is compared: one form of each character, without what stands between its parts. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').replaceAll(BETWEEN, '').toLowerCase();

/** Sounds that many speakers do not tell apart fall together: zh z, ch c, sh s; n l r at the beginning; ng n at the end. */
const loosened = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^[nr]/, 'l')
    .replace(/ng$/, 'n');

/**
 * How a name sounds, loosely: its syllables in pinyin without tones, with sounds that are often mistaken for each other
 * made one; a family name is read as one. Other letters stay as they are.
 */
export function soundOf(name: string): string {
  const syllables = pinyin(plainName(name), {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  });
  return syllables.map((syllable) => loosened(syllable.toLowerCase())).join(' ');
}
