import { Drawer } from 'antd';
import { useState, type ReactNode } from 'react';

export type DeskDrawerProps = {
  /** What the figure counts, or whom it names, in a sentence: the drawer's title. */
  readonly title: string;
  /** Says more of what is counted and what is not. */
  readonly what?: string;
  readonly className?: string;
  readonly content: ReactNode;
  readonly children: ReactNode;
};

/** A figure or a name that opens what is behind it. */
export function DeskDrawer({ title, what, className, content, children }: DeskDrawerProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`desk-figure ${className ?? ''}`}
        aria-haspopup="dialog"
        title={title}
        onClick={() => setIsOpen(true)}
      >
        {children}
      </button>
      {isOpen ? (
        <Drawer
          open
          size={560}
          title={title}
          onClose={() => setIsOpen(false)}
          styles={{ body: { padding: 0 } }}
        >
          {what ? <p className="desk-list-what">{what}</p> : null}
          {content}
        </Drawer>
      ) : null}
    </>
  );
}
