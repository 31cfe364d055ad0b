import { useFormats, type Instant } from '../platform/i18n/index.js';
import { useNow } from '../platform/now.js';
import './Clock.css';

export type ClockTone = 'calm' | 'soon' | 'over';

const HOUR_MS = 3_600_000;
/** So near a limit is soon, however short the time given. */
const NEAR_MS = 4 * HOUR_MS;
/** So far off it is not soon, however long the time given. */
const FAR_MS = 72 * HOUR_MS;

/** Which colour a limit has: over once it is passed, soon in the last four hours and, within three days, under 30 % of the time given, else calm. */
export function clockTone(startedAt: Date, dueAt: Date, now: Date): ClockTone {
  if (now > dueAt) return 'over';
  const left = dueAt.getTime() - now.getTime();
  if (left > FAR_MS) return 'calm';
  return left <= NEAR_MS || shareLeft(startedAt, dueAt, now) < 0.3 ? 'soon' : 'calm';
}

function shareLeft(startedAt: Date, dueAt: Date, now: Date): number {
  const given = dueAt.getTime() - startedAt.getTime();
  return given <= 0 ? 0 : Math.max(0, Math.min(1, (dueAt.getTime() - now.getTime()) / given));
}

export type ClockProps = {
  readonly dueAt: Instant;
  /** When the time began to run; it decides the ring and the amber shade. */
  readonly startedAt: Instant;
  /** Adds the hour of the limit as a second line. */
  readonly withHour?: boolean;
  /** For tests and frozen views; else the time of the page. */
  readonly now?: Date;
};

const radius = 6;
const round = 2 * Math.PI * radius;

/** A matter's limit: a ring of the time left and the words beside it. It belongs to the matter, not to a person. */
export function Clock({ dueAt, startedAt, withHour = false, now }: ClockProps) {
  const page = useNow();
  const formats = useFormats();
  const at = now ?? page;
  const due = new Date(dueAt);
  const start = new Date(startedAt);
  const tone = clockTone(start, due, at);
  return (
    <span className="clock" data-tone={tone}>
      <Ring tone={tone} left={shareLeft(start, due, at)} />
      <span>
        <span className="clock-words">{formats.clock(dueAt, at)}</span>
        {withHour ? <span className="clock-hour">{formats.limit(dueAt, at)}</span> : null}
      </span>
    </span>
  );
}

function Ring({ tone, left }: { readonly tone: ClockTone; readonly left: number }) {
  if (tone === 'over') {
    return (
      <svg className="clock-ring" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path d="M8 3.5v5.5M8 11v1.6" stroke="#fff" strokeWidth="2" />
      </svg>
    );
  }
  return (
    <svg className="clock-ring" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r={radius} fill="none" stroke="var(--field)" strokeWidth="2" />
      <circle
        cx="8"
        cy="8"
        r={radius}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={`${left * round} ${round}`}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
