import type { FormEvent, ReactNode } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { PageTitle, type Crumb } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { resourceWords } from './resources.words.js';
import './resources.css';

export type ResourceFormProps = {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** Names of the fields that are still empty. */
  readonly missing: readonly string[];
  readonly error: unknown;
  /** Replaces the general sentence where the page knows more. */
  readonly errorTitle?: string | undefined;
  readonly busy: boolean;
  readonly verb: string;
  readonly backTo: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** The frame of every form about resources: fields, what is missing, what was refused. */
export function ResourceForm(props: ResourceFormProps) {
  const { title, crumbs, missing, error, errorTitle, busy, verb, backTo, onSend, children } = props;
  const say = useWords(resourceWords);
  const send = () => {
    if (missing.length === 0 && !busy) onSend();
  };
  useKeys({ 'ctrl+Enter': send });
  return (
    <>
      <PageTitle title={title} crumbs={[...crumbs, { label: title }]} />
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
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={busy}>
            {verb} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to={backTo}>{say('cancel')}</Link>
          {missing.length > 0 ? (
            <span className="meta">{say('missing', { fields: missing.join(say('comma')) })}</span>
          ) : null}
        </footer>
      </form>
    </>
  );
}
