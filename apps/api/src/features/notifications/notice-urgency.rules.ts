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
