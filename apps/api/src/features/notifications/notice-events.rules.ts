import { NoticeKind } from './notice-kinds.rules.js';
import { noticeRules } from './notice.rules.js';
import type { EventFacts } from './notice-shape.rules.js';

const kinds = Object.keys(noticeRules).filter((kind): kind is NoticeKind => kind in NoticeKind);

/** Every event type that makes or settles a notice. */
export const NOTICED: readonly string[] = [
  ...new Set(
    kinds.flatMap((kind) => {
      const { opens, closes, answers = [] } = noticeRules[kind];
      return [...opens, ...closes, ...answers];
    }),
  ),
];

/** The kinds that an event makes. */
export const openedBy = ({ type, body }: EventFacts): readonly NoticeKind[] =>
  kinds.filter((kind) => {
    const { opens, only } = noticeRules[kind];
    return opens.includes(type) && (!only || only(body));
  });

/** The kinds that an event settles for its subject, for whomever they are. */
export const closedBy = ({ type, body }: EventFacts): readonly NoticeKind[] =>
  kinds.filter((kind) => {
    const { closes, unless } = noticeRules[kind];
    return closes.includes(type) && !unless?.(body);
  });

/** The kinds that an event settles for those alone whom it is for. */
export const answeredBy = ({ type }: EventFacts): readonly NoticeKind[] =>
  kinds.filter((kind) => noticeRules[kind].answers?.includes(type));

/** The record a notice is about: the event's subject, or what its body names. */
export function matterOf(kind: NoticeKind, event: EventFacts & { readonly subjectId: string }): string {
  const { matter } = noticeRules[kind];
  const named = matter ? event.body[matter] : undefined;
  return typeof named === 'string' ? named : event.subjectId;
}

/** How soon somebody must act. */
export const NoticeUrgency = {
  /** Its limit has passed. */
  over: 'over',
  /** Its limit falls on today. */
  today: 'today',
  later: 'later',
  /** Nothing to do: it is there to be read. */
  news: 'news',
} as const;
export type NoticeUrgency = (typeof NoticeUrgency)[keyof typeof NoticeUrgency];

/** How soon somebody must act on a notice; `today` ends where tomorrow begins. */
export function urgencyOf(
  { isTask, dueAt }: { readonly isTask: boolean; readonly dueAt: Date | null },
  now: Date,
  tomorrow: Date,
): NoticeUrgency {
  if (!isTask) return 'news';
  if (dueAt === null || dueAt >= tomorrow) return 'later';
  return dueAt < now ? 'over' : 'today';
}
