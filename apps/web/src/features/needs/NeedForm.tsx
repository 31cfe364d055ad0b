import type { FormEvent, ReactNode } from 'react';
import { listText, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { MissingField, NeedDraft } from './need-draft.js';
import { needWords } from './needs.words.js';
import { WhatFields, WhenWhereFields } from './PostNeedFields.js';
import { MoneyGoodsFields, WhoFields } from './PostNeedParts.js';
import './PostNeedPage.css';

type NeedFormProps = {
  readonly draft: NeedDraft;
  readonly onChange: (part: Partial<NeedDraft>) => void;
  /** Questions still without an answer. */
  readonly missing: readonly (MissingField | 'community')[];
  readonly error: unknown;
  /** Enter in a field, or Ctrl and Enter anywhere. */
  readonly onSubmit: () => void;
  /** Questions before the others. */
  readonly before?: ReactNode;
  /** The buttons at the foot. */
  readonly children: ReactNode;
};

/** Four questions: what, who, when and where, money and goods. */
export function NeedForm({ draft, onChange, missing, error, onSubmit, before, children }: NeedFormProps) {
  const say = useWords(needWords);
  useKeys({ 'ctrl+Enter': onSubmit });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="panel post" onSubmit={submit}>
      {before}
      <WhatFields draft={draft} onChange={onChange} />
      <WhoFields draft={draft} onChange={onChange} />
      <WhenWhereFields draft={draft} onChange={onChange} />
      <MoneyGoodsFields draft={draft} onChange={onChange} />
      {error ? (
        <div className="post-refused">
          <RefusalNotice error={error}>{say('kept')}</RefusalNotice>
        </div>
      ) : null}
      <footer className="post-foot">
        {missing.length > 0 ? (
          <span className="post-missing">
            {say('missing', { fields: listText(missing.map((field) => say(field))) })}
          </span>
        ) : null}
        {children}
      </footer>
    </form>
  );
}
