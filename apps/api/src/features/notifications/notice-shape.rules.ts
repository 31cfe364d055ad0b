import type { ClockStage } from '@wushe/policy-packs';
import type { RecipientKind } from './notice-kinds.rules.js';

/** What the rules ask of an event. */
export interface EventFacts {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Whom an event tells what, and what settles it. */
export interface NoticeRule {
  readonly to: RecipientKind;
  /** Events that make it. */
  readonly opens: readonly string[];
  /** Events of the same subject after which nobody must act any more. */
  readonly closes: readonly string[];
  /** Events after which only those whom the event itself is for need not act any more. */
  readonly answers?: readonly string[];
  /** Bodies of closing events after which somebody must act all the same. */
  readonly unless?: (body: EventFacts['body']) => boolean;
  /** News waits for nobody: it ends when it is read. */
  readonly isTask: boolean;
  /** Whose clock runs (policy pack, needClocks); none: no limit. */
  readonly stage?: ClockStage;
  /** Key of the event's body that holds the matter, where it is not the event's subject. */
  readonly matter?: string;
  /** Only events whose body says so. */
  readonly only?: (body: EventFacts['body']) => boolean;
}

/** Something somebody must do until an event settles it. */
export const task = (
  to: RecipientKind,
  opens: readonly string[],
  closes: readonly string[],
  stage?: ClockStage,
): NoticeRule => ({ to, opens, closes, isTask: true, ...(stage && { stage }) });
/** Something to be read. */
export const news = (to: RecipientKind, opens: readonly string[], only?: NoticeRule['only']): NoticeRule => ({
  to,
  opens,
  closes: [],
  isTask: false,
  ...(only && { only }),
});
