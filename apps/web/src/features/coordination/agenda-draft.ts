import type { AgendaLineInput } from '../../gql/graphql.js';

/** One line of the agenda while it is written. */
export type AgendaDraft = {
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly words: string;
  readonly isStruck: boolean;
};

type Overdue = { readonly subjectType: string; readonly subjectId: string; readonly title: string };

/** The lines as they stand, and below them what is overdue and not yet among them. */
export function withOverdue(
  lines: readonly AgendaDraft[],
  overdue: readonly Overdue[],
): readonly AgendaDraft[] {
  const known = new Set(lines.map(({ subjectId }) => subjectId));
  const more = overdue
    .filter(({ subjectId }) => !known.has(subjectId))
    .map(({ subjectType, subjectId, title }) => ({ subjectType, subjectId, words: title, isStruck: false }));
  return [...lines, ...more];
}

/** What is sent of the lines: matters by their id, own lines by their words. */
export const agendaOf = (lines: readonly AgendaDraft[]): AgendaLineInput[] =>
  lines.map(({ subjectId, words, isStruck }) => (subjectId ? { subjectId, isStruck } : { words, isStruck }));
