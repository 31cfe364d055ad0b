import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDocumentTitle } from '../platform/page-title.js';
import './PageTitle.css';

export type Crumb = { readonly label: string; readonly to?: string };

export type PageTitleProps = {
  /** Empty while it is not known yet. */
  readonly title: string;
  /** Where I am, from the outside in; the reach of the hat stands in the top bar instead. */
  readonly crumbs?: readonly Crumb[];
  readonly crumbsLabel?: string;
  /** The line below: date, counts, state, place. */
  readonly children?: ReactNode;
  /** Buttons at the right; at most one is primary. */
  readonly actions?: ReactNode;
};

/** The head of a workbench page; also names the browser tab. */
export function PageTitle({ title, crumbs = [], crumbsLabel, children, actions }: PageTitleProps) {
  useDocumentTitle(title);
  return (
    <header className="page-title">
      <div className="page-title-words">
        {crumbs.length > 0 ? (
          <nav aria-label={crumbsLabel}>
            <ol className="page-title-crumbs">
              {crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        {/* Keeps its height while the name is not known yet. */}
        <h1>{title || '\u00a0'}</h1>
        {children ? <div className="page-title-line">{children}</div> : null}
      </div>
      {actions ? <div className="page-title-actions">{actions}</div> : null}
    </header>
  );
}
