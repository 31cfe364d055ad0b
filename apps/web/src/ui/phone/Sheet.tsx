import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../ui.words.js';
import './Sheet.css';

export type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The button that settles it, telling the count: 看 3 个活动. */
  readonly bottom?: ReactNode;
};

const reachable =
  'a[href],button:not(:disabled),input:not(:disabled),select,textarea,[tabindex]:not([tabindex="-1"])';

/** A question in a layer from below. Focus stays inside and returns to where it was; Esc and the backdrop close. */
export function Sheet(props: SheetProps) {
  return props.open ? createPortal(<OpenSheet {...props} />, document.body) : null;
}

function OpenSheet({ title, onClose, children, bottom }: SheetProps) {
  const say = useWords(uiWords);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    document.body.style.overflow = 'hidden';
    return () => {
      document.body.style.overflow = '';
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="sheet-layer">
      <div className="sheet-back" onClick={onClose} aria-hidden="true" />
      <div
        className="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={box}
        onKeyDown={(event) => press(event, box.current, onClose)}
      >
        <div className="sheet-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="text-button sheet-close" onClick={onClose}>
            {say('close')}
          </button>
        </div>
        <div className="sheet-body">{children}</div>
        {bottom ? <div className="sheet-bottom">{bottom}</div> : null}
      </div>
    </div>
  );
}

function press(event: KeyboardEvent, box: HTMLElement | null, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    onClose();
    return;
  }
  if (event.key !== 'Tab' || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>(reachable)];
  const first = stops[0];
  const last = stops.at(-1);
  const at = document.activeElement;
  if (event.shiftKey && (at === first || at === box)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first?.focus();
  }
}
