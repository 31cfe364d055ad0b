import type { FormEvent, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useDocumentTitle } from '../../platform/page-title.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Mark } from '../../ui/Five.js';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { Missing } from '../../ui/Missing.js';
import { uiWords } from '../../ui/ui.words.js';
import { linkWords } from './links.words.js';
import './SignInPage.css';
import './DoorPage.css';

/** What follows the # in the address: no server log sees it. */
export const useToken = (): string => useLocation().hash.slice(1);

/** A page in front of the door, for who holds a link. */
export function DoorPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const ui = useWords(uiWords);
  useDocumentTitle(title);
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <span className="sign-in-mark">
          <Mark /> <strong>{ui('product')}</strong>
        </span>
        <LanguageSwitch />
      </header>
      <main className="door">{children}</main>
    </div>
  );
}

/** The link was used, is too old, or was taken back. */
export function LinkGone() {
  const say = useWords(linkWords);
  return (
    <EmptyState
      whole
      title={say('goneTitle')}
      actions={
        <a className="push-button" data-primary="true" href="/w/sign-in">
          {say('toSignIn')}
        </a>
      }
    >
      {say('goneHint')}
    </EmptyState>
  );
}

type DoorFormProps = {
  /** What must still be filled in, in words. */
  readonly missing: readonly string[];
  readonly verb: string;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** Fields with the one button that ends them. */
export function DoorForm({ missing, verb, busy, onSend, children }: DoorFormProps) {
  return (
    <form
      className="register"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (missing.length === 0) onSend();
      }}
    >
      {children}
      <Missing fields={missing} />
      <button
        type="submit"
        className="push-button"
        data-primary="true"
        data-wide="true"
        disabled={missing.length > 0 || busy}
      >
        {verb}
      </button>
    </form>
  );
}
