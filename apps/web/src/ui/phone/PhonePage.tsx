import { LeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useDocumentTitle } from '../../platform/page-title.js';
import { setSimple, useSimple } from '../../platform/simple-mode.js';
import { LanguageSwitch } from '../LanguageSwitch.js';
import { uiWords } from '../ui.words.js';
import './PhonePage.css';

export type PhonePageProps = {
  /** The answer or the question; also the browser's title. */
  readonly title: string;
  readonly children: ReactNode;
  /** A text link back; left out on tab pages, and in WeChat, which draws its own. */
  readonly back?: { readonly to: string; readonly label?: string };
  /** Small words at the top left where there is no way back: 志愿服务, 求助码. */
  readonly over?: ReactNode;
  /** Top right; the switches of language and of large type when left out. */
  readonly aside?: ReactNode;
  /** Sticks to the bottom: one primary action, at most one sentence above it. */
  readonly bottom?: ReactNode;
  /** Resident pages are always in large type. */
  readonly large?: boolean;
  /** Hides the heading where the page draws its own h1. */
  readonly ownHeading?: boolean;
};

function inWeChat(): boolean {
  return navigator.userAgent.includes('MicroMessenger') && history.length > 1;
}

/** One page on a phone: way back, title, content, and what to press at the bottom. */
export function PhonePage(props: PhonePageProps) {
  const { title, children, back, over, aside, bottom, large = false, ownHeading = false } = props;
  const say = useWords(uiWords);
  useDocumentTitle(title);
  return (
    <div className="phone-page" data-large={large}>
      <header className="phone-top">
        {back && !inWeChat() ? (
          <Link className="phone-back" to={back.to}>
            <LeftOutlined aria-hidden="true" /> {back.label ?? say('back')}
          </Link>
        ) : (
          <span className="phone-over">{over}</span>
        )}
        <span className="phone-aside">
          {aside ?? (
            <>
              <LanguageSwitch />
              {large ? null : <SimpleSwitch />}
            </>
          )}
        </span>
      </header>
      <main className="phone-main">
        {ownHeading ? null : <h1>{title}</h1>}
        {children}
      </main>
      {bottom ? <div className="phone-bottom">{bottom}</div> : null}
    </div>
  );
}

function SimpleSwitch() {
  const simple = useSimple();
  const say = useWords(uiWords);
  return (
    <button
      type="button"
      className="text-button phone-simple"
      aria-pressed={simple}
      onClick={() => setSimple(!simple)}
    >
      {say(simple ? 'ordinary' : 'simple')}
    </button>
  );
}
