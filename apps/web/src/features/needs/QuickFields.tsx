import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Notice } from '../../ui/Notice.js';
import { Choices } from '../../ui/phone/Choices.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { Stepper } from '../../ui/phone/Stepper.js';
import { similarNeedsQuery } from './needs.api.js';
import { needWords } from './needs.words.js';
import { frequentCategories, quickDays, quickUrgencies, type QuickDraft } from './quick-draft.js';
import { quickWords } from './quick.words.js';
import { ResidentWords } from './ResidentWords.js';

type QuickFieldsProps = {
  readonly draft: QuickDraft;
  readonly onChange: (part: Partial<QuickDraft>) => void;
  /** The need being taken up; null for a new one. */
  readonly needId: string | null;
};

/** Chips for what, whom, how soon, how many and which day; one line of words. */
export function QuickFields({ draft, onChange, needId }: QuickFieldsProps) {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  return (
    <>
      {needId ? <ResidentWords needId={needId} /> : null}
      <WhatChips draft={draft} onChange={onChange} />
      <WhomChips draft={draft} onChange={onChange} />
      <Choices
        label={say('urgency')}
        choices={quickUrgencies.map((value) => ({ value, label: needSay(value) }))}
        value={draft.urgency}
        onChange={(urgency) => onChange({ urgency })}
      />
      <div className="quick-people">
        <strong aria-hidden="true">{say('people')}</strong>
        <Stepper label={say('people')} value={draft.people} onChange={(people) => onChange({ people })} />
      </div>
      <Choices
        label={say('day')}
        choices={quickDays.map((value) => ({ value, label: say(value) }))}
        value={draft.day}
        onChange={(day) => onChange({ day })}
      />
      <label className="quick-more">
        <strong>{say('more')}</strong>
        <textarea
          rows={2}
          maxLength={300}
          value={draft.detail}
          onChange={(event) => onChange({ detail: event.target.value })}
        />
        <span className="meta">{say('moreHint')}</span>
      </label>
      {draft.category && !needId ? <Similar category={draft.category} /> : null}
    </>
  );
}

type ChipsProps = Pick<QuickFieldsProps, 'draft' | 'onChange'>;

function WhatChips({ draft, onChange }: ChipsProps) {
  const say = useWords(quickWords);
  const categories = useTaxonomy('needCategories');
  const [open, setOpen] = useState(false);
  const [frequent] = useState(frequentCategories);
  const shown =
    draft.category && !frequent.includes(draft.category) ? [draft.category, ...frequent] : frequent;
  return (
    <div className="quick-group">
      <Choices
        label={say('what')}
        hint={say('whatHint')}
        choices={shown.map((value) => ({ value, label: categories.nameOf(value) }))}
        value={draft.category ?? undefined}
        onChange={(category) => onChange({ category })}
      />
      <button type="button" className="text-button quick-all" onClick={() => setOpen(true)}>
        {say('all')}
      </button>
      <Sheet open={open} title={say('what')} onClose={() => setOpen(false)}>
        {categories.groups.map((group) => (
          <section key={group.value} className="quick-sheet-group">
            <h3>{group.label}</h3>
            <ul>
              {group.options.map(({ value, label }) => (
                <li key={value}>
                  <button
                    type="button"
                    className="push-button"
                    onClick={() => {
                      onChange({ category: value });
                      setOpen(false);
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Sheet>
    </div>
  );
}

function WhomChips({ draft, onChange }: ChipsProps) {
  const say = useWords(quickWords);
  const groups = useTaxonomy('targetGroups');
  const [open, setOpen] = useState(false);
  return (
    <div className="quick-group">
      <p className="quick-whom">
        <strong>{say('whom')}</strong>
        <span className="meta">{draft.targetGroup ? say('whomHint') : ''}</span>
      </p>
      <p className="quick-whom">
        <span className="choice" data-chosen="true">
          {draft.targetGroup ? groups.nameOf(draft.targetGroup) : say('anyone')}
        </span>
        <button type="button" className="push-button" onClick={() => setOpen(true)}>
          {say('other')}
        </button>
      </p>
      <Sheet open={open} title={say('whom')} onClose={() => setOpen(false)}>
        <ul className="quick-sheet-group">
          {[{ value: null, label: say('anyone') }, ...groups.options].map(({ value, label }) => (
            <li key={value ?? 'anyone'}>
              <button
                type="button"
                className="push-button"
                onClick={() => {
                  onChange({ targetGroup: value });
                  setOpen(false);
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

function Similar({ category }: { readonly category: string }) {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  const found = useQuery(similarNeedsQuery(category, '')).data?.[0];
  if (!found) return null;
  return (
    <Notice
      tone="amber"
      title={say('similar', { title: found.title, state: needSay(found.state) })}
      actions={<Link to={`/m/needs/${found.id}`}>{say('seeIt')}</Link>}
    />
  );
}
