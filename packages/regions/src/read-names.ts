import { linesOf, type RegionRow } from './read-regions.js';
import { provinceCodes } from './edition.js';

/** How a name is read; see RegionRow. */
export type Reading = Pick<RegionRow, 'pinyin' | 'initials'>;

const LONGEST_WORD = 4;

const charactersOf = (name: string): string[] => Array.from(name.normalize('NFKC'));

/** Every stretch of up to four characters with the place where it begins. */
const stretchesOf = (characters: readonly string[]): { word: string; at: number; length: number }[] =>
  characters.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_WORD, characters.length - at) }, (_unused, more) => ({
      word: characters.slice(at, at + more + 1).join(''),
      at,
      length: more + 1,
    })),
  );

/** For each wanted stretch the syllables that most names of the province read it with. */
function readingsIn(province: string, wanted: ReadonlySet<string>): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const line of linesOf(province)) {
    const [, name = '', reading = ''] = line.split('\t');
    const characters = charactersOf(name);
    const syllables = reading.split(' ');
    // Where digits or letters share a syllable nothing says which one.
    if (characters.length !== syllables.length) continue;
    for (const { word, at, length } of stretchesOf(characters)) {
      if (!wanted.has(word)) continue;
      const said = syllables.slice(at, at + length).join(' ');
      const known = counts.get(word) ?? new Map<string, number>();
      counts.set(word, known.set(said, (known.get(said) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([word, said]) => {
      const [most = ''] = [...said].toSorted(([, a], [, b]) => b - a)[0] ?? [];
      return [word, most.split(' ')];
    }),
  );
}

/**
 * Readings of new names from those the edition has in a province: the longest stretches that its names share with
 * them, "长城" before "长". A name with a character that no name there has gets none.
 */
export function readNames(names: readonly string[], province: string): Map<string, Reading> {
  const wanted = new Set(names.flatMap((name) => stretchesOf(charactersOf(name)).map(({ word }) => word)));
  if (wanted.size === 0 || !provinceCodes().includes(province)) return new Map();
  const known = readingsIn(province, wanted);
  return new Map(
    names.flatMap((name) => {
      const syllables = syllablesOf(charactersOf(name), known);
      if (!syllables) return [];
      const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
      return [[name, { pinyin: syllables.join(''), initials }] as const];
    }),
  );
}

function syllablesOf(
  characters: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const syllables: string[] = [];
  while (syllables.length < characters.length) {
    const rest = characters.slice(syllables.length, syllables.length + LONGEST_WORD);
    const longest = rest
      .map((_, dropped) => known.get(rest.slice(0, rest.length - dropped).join('')))
      .find((each) => each !== undefined);
    if (!longest) return null;
    syllables.push(...longest);
  }
  return syllables;
}
