import type { ReactNode } from 'react';
import './EmptyState.css';

export type EmptyStateProps = {
  readonly title: string;
  /** Whether it is all there is on the page: the title is then the page's heading. */
  readonly whole?: boolean;
  /** What will appear here, or why nothing does. */
  readonly children?: ReactNode;
  /** The ways on: buttons or links. */
  readonly actions?: ReactNode;
};

/** Nothing here yet: says what will appear and offers the way to it. */
export function EmptyState({ title, whole = false, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      {whole ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
      {children ? <p className="empty-text">{children}</p> : null}
      {actions ? <div className="empty-actions">{actions}</div> : null}
    </div>
  );
}
