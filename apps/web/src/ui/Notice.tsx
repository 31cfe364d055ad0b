import type { ReactNode } from 'react';
import './Notice.css';

export type NoticeProps = {
  /** red: it did not happen; amber: look at this; green: done; accent: good to know. */
  readonly tone: 'red' | 'amber' | 'green' | 'accent';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The way on: buttons or links. */
  readonly actions?: ReactNode;
};

const marks = {
  red: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
  amber: 'M8 4v5M8 11v1.4',
  green: 'M4.8 8.2l2.2 2.2 4.2-4.4',
  accent: 'M8 7v5M8 4v1.4',
} as const;

/** One message on the page: what happened, what was kept, what to press. Red ones are read out at once. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={tone === 'red' ? 'alert' : 'status'}>
      <svg className="notice-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path d={marks[tone]} stroke="#fff" strokeWidth="1.6" fill="none" />
      </svg>
      <div className="notice-text">
        <p className="notice-title">{title}</p>
        {children ? <div>{children}</div> : null}
        {actions ? <div className="notice-actions">{actions}</div> : null}
      </div>
    </div>
  );
}
