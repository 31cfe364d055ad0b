import { Input, InputNumber, Radio, Select } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import type { NeedDraft } from './need-draft.js';
import { needWords } from './needs.words.js';
import { Field } from './PostField.js';

export type FieldsProps = {
  readonly draft: NeedDraft;
  readonly onChange: (part: Partial<NeedDraft>) => void;
};

const urgencies = ['urgent', 'pressing', 'ordinary', 'longTerm'] as const;
const channels = ['visit', 'window', 'hotline', 'grid', 'council', 'online'] as const;

/** What: one line, category, for whom, how soon. */
export function WhatFields({ draft, onChange }: FieldsProps) {
  const say = useWords(needWords);
  const categories = useTaxonomy('needCategories');
  const targets = useTaxonomy('targetGroups');
  return (
    <section className="post-question">
      <h2>{say('what')}</h2>
      <div className="post-fields">
        <Field label={say('oneLine')} hint={say('oneLineHint')} wide>
          {(id) => (
            <Input
              id={id}
              size="large"
              maxLength={60}
              showCount
              value={draft.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('category')}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={say('chooseCategory')}
              value={draft.category}
              onChange={(category) => onChange({ category })}
              options={categories.groups.map((group) => ({
                label: group.label,
                options: [...group.options],
              }))}
            />
          )}
        </Field>
        <Field label={say('target')} hint={say('targetHint')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.targetGroup}
              onChange={(targetGroup) => onChange({ targetGroup: targetGroup ?? null })}
              options={[...targets.options]}
            />
          )}
        </Field>
        <Field label={say('targetCount')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              precision={0}
              value={draft.targetCount}
              onChange={(targetCount) => onChange({ targetCount })}
            />
          )}
        </Field>
        <Field label={say('channel')}>
          {(id) => (
            <Select
              id={id}
              value={draft.channel}
              onChange={(channel) => onChange({ channel })}
              options={channels.map((channel) => ({ value: channel, label: say(channel) }))}
            />
          )}
        </Field>
        <div className="post-field" data-wide="true">
          <span>{say('urgency')}</span>
          <Radio.Group
            aria-label={say('urgency')}
            optionType="button"
            buttonStyle="outline"
            value={draft.urgency}
            onChange={(event) =>
              onChange({ urgency: urgencies.find((each) => each === event.target.value) ?? 'ordinary' })
            }
            options={urgencies.map((urgency) => ({ value: urgency, label: say(urgency) }))}
          />
        </div>
        <Field label={say('detail')} hint={say('detailHint')} wide>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={1000}
              value={draft.detail}
              onChange={(event) => onChange({ detail: event.target.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

/** When and where. */
export function WhenWhereFields({ draft, onChange }: FieldsProps) {
  const say = useWords(needWords);
  return (
    <section className="post-question">
      <h2>{say('whenWhere')}</h2>
      <div className="post-fields">
        <Field label={say('period')} hint={say('optional')}>
          {(id) => (
            <span className="post-period">
              <Input
                id={id}
                type="datetime-local"
                value={draft.startsAt}
                onChange={(event) => onChange({ startsAt: event.target.value })}
              />
              <span aria-hidden="true">–</span>
              <Input
                type="datetime-local"
                aria-label={say('period')}
                min={draft.startsAt}
                value={draft.endsAt}
                onChange={(event) => onChange({ endsAt: event.target.value })}
              />
            </span>
          )}
        </Field>
        <Field label={say('where')} hint={say('whereHint')}>
          {(id) => (
            <Input
              id={id}
              maxLength={60}
              value={draft.place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
