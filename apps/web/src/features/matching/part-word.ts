import type { SuggestionPart } from '../../gql/enums.js';

/** The word of a part of a score; skills are also the name of a condition, which reads otherwise. */
export const partWord = (part: SuggestionPart) => (part === 'skills' ? 'skillsPart' : part);
