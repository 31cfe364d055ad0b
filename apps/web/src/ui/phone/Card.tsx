import type { ReactNode } from 'react';
import './Card.css';

export type CardProps = {
  readonly children: ReactNode;
  /** settled: filled; turn: blue outline, it waits for you; open: dashed, not settled. */
  readonly shape?: 'settled' | 'turn' | 'open';
  readonly title?: string;
};

/** A white card; its outline tells the state. */
export function Card({ children, shape = 'settled', title }: CardProps) {
  return (
    <section className="card" data-shape={shape}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  );
}
