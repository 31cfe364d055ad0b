import { InboxOutlined, SearchOutlined } from '@ant-design/icons';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { useKeys } from '../platform/keys.js';
import type { Viewer } from '../platform/session.js';
import { LanguageSwitch } from '../ui/LanguageSwitch.js';
import { HatMenu } from './HatMenu.js';
import { counterAt, openEntries } from './rail.js';
import { workbenchWords } from './workbench.words.js';
import './TopBar.css';

/** The top bar: how far the hat reaches, search, what waits, language, hat. */
export function TopBar({ viewer }: { readonly viewer: Viewer }) {
  const say = useWords(workbenchWords);
  const path = viewer.hat?.region?.path ?? [];
  const home = viewer.hat ? openEntries(viewer.hat.role)[0] : undefined;
  const useCount = home ? counterAt(home.path) : undefined;
  return (
    <header className="top-bar">
      <ol className="reach" aria-label={say('reach')}>
        {path.map((region) => (
          <li key={region.code}>{region.name}</li>
        ))}
      </ol>
      <SearchBox />
      {home && useCount ? <InboxLink key={home.path} to={`/w/${home.path}`} useCount={useCount} /> : null}
      <LanguageSwitch />
      <HatMenu viewer={viewer} />
    </header>
  );
}

function SearchBox() {
  const say = useWords(workbenchWords);
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  useKeys({
    'ctrl+k': () => {
      setOpen(true);
      box.current?.focus();
    },
  });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    void navigate(text === '' ? '/w/needs' : `/w/needs?text=${encodeURIComponent(text)}`);
    setOpen(false);
  };
  return (
    <form className="search" role="search" data-open={open} onSubmit={search}>
      <button
        type="button"
        className="plain-button search-open"
        aria-label={say('openSearch')}
        onClick={() => {
          setOpen(true);
          setTimeout(() => box.current?.focus(), 0);
        }}
      >
        <SearchOutlined />
      </button>
      <label className="search-box">
        <SearchOutlined aria-hidden="true" />
        <span className="visually-hidden">{say('search')}</span>
        <input
          ref={box}
          type="search"
          placeholder={say('search')}
          maxLength={60}
          onBlur={() => setOpen(false)}
        />
        <kbd>Ctrl K</kbd>
      </label>
    </form>
  );
}

type InboxLinkProps = { readonly to: string; readonly useCount: () => number | undefined };

function InboxLink({ to, useCount }: InboxLinkProps) {
  const say = useWords(workbenchWords);
  const count = useCount() ?? 0;
  return (
    <Link className="top-inbox" to={to} aria-label={count > 0 ? say('inboxCount', { count }) : say('inbox')}>
      <InboxOutlined />
      {count > 0 ? <span className="top-count">{count > 99 ? '99+' : count}</span> : null}
    </Link>
  );
}
