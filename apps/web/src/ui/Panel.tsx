import { useId, type ReactNode } from 'react';
import './Panel.css';

export type PanelProps = {
  readonly title: string;
  /** A few grey words beside the title. */
  readonly note?: ReactNode;
  /** At the right of the head: a legend, a link. */
  readonly aside?: ReactNode;
  /** false lets the content touch the edges: tables, inbox. */
  readonly padded?: boolean;
  readonly children: ReactNode;
};

/** A titled card of a workbench page. */
export function Panel({ title, note, aside, padded = true, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {note ? <span className="panel-note">{note}</span> : null}
        {aside ? <div className="panel-aside">{aside}</div> : null}
      </div>
      <div className="panel-body" data-padded={padded}>
        {children}
      </div>
    </section>
  );
}

/** Main column and a side column of 320 px that flows below on narrow screens. */
export function Columns({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }) {
  return (
    <div className="columns">
      <div className="columns-main">{main}</div>
      <div className="columns-side">{side}</div>
    </div>
  );
}
