import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { useKeys } from '../platform/keys.js';
import { Missing } from '../ui/Missing.js';
import { PageTitle, type Crumb } from '../ui/PageTitle.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { workbenchWords } from './workbench.words.js';

type FormPageProps = {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** What stands beside the title. */
  readonly note?: ReactNode;
  /** Names of the fields that are still empty. */
  readonly missing: readonly string[];
  /** What else keeps it from being sent. */
  readonly fault?: string | undefined;
  readonly error: unknown;
  /** Replaces the general sentence where the page knows more. */
  readonly errorTitle?: string | undefined;
  readonly busy: boolean;
  readonly verb: string;
  readonly backTo: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** The frame of a form that is a page: fields, what is missing, what was refused, the button and its key. */
export function FormPage(props: FormPageProps) {
  const { title, crumbs, note, missing, fault, error, errorTitle, busy, verb, backTo, onSend, children } =
    props;
  const say = useWords(workbenchWords);
  const isReady = missing.length === 0 && fault === undefined;
  const send = () => {
    if (isReady && !busy) onSend();
  };
  useKeys({ 'ctrl+Enter': send });
  return (
    <>
      <PageTitle title={title} crumbs={[...crumbs, { label: title }]}>
        {note}
      </PageTitle>
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        {children}
        <footer className="form-foot">
          {error ? (
            <RefusalNotice error={error} title={errorTitle}>
              {say('kept')}
            </RefusalNotice>
          ) : null}
          <Button type="primary" htmlType="submit" disabled={!isReady} loading={busy}>
            {verb} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to={backTo}>{say('leaveForm')}</Link>
          <Missing fields={missing} />
          {fault === undefined ? null : <span className="meta">{fault}</span>}
        </footer>
      </form>
    </>
  );
}
