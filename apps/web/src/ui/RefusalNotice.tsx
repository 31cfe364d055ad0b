import type { ReactNode } from 'react';
import { BrokenError } from '../platform/api.js';
import { useLanguage, useWords } from '../platform/i18n/index.js';
import { errorText, requestIdOf } from '../platform/refusal-text.js';
import { Notice } from './Notice.js';
import { uiWords } from './ui.words.js';

export type RefusalNoticeProps = {
  /** What a query or mutation threw; null or undefined draws nothing. */
  readonly error: unknown;
  /** Replaces the general sentence where the page knows more: 志愿者只剩 2 人. */
  readonly title?: ReactNode;
  /** What was kept, and what to do next. */
  readonly children?: ReactNode;
  /** The remedy as a button. */
  readonly actions?: ReactNode;
};

/** Why something did not happen, what was kept, and the way on. */
export function RefusalNotice({ error, title, children, actions }: RefusalNoticeProps) {
  const say = useWords(uiWords);
  useLanguage();
  if (error === null || error === undefined) return null;
  const requestId = error instanceof BrokenError ? requestIdOf(error) : undefined;
  return (
    <Notice tone="red" title={title ?? errorText(error)} actions={actions}>
      {children}
      {requestId ? <p className="meta">{say('requestId', { id: requestId })}</p> : null}
    </Notice>
  );
}
