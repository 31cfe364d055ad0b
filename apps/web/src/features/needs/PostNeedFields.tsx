import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Radio, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { newPart, type DraftPart, type NeedDraft } from './need-draft.js';
import { needWords } from './needs.words.js';

type FieldsProps = {
  readonly draft: NeedDraft;
  readonly onChange: (part: Partial<NeedDraft>) => void;
};

const urgencies = ['urgent', 'pressing', 'ordinary', 'longTerm'] as const;
const channels = ['visit', 'window', 'hotline', 'grid', 'council', 'online'] as const;

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly wide?: boolean;
  /** Gets the id that ties the label to the control. */
  readonly children: (id: string) => ReactNode;
};

function Field({ label, hint, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className="post-field" data-wide={wide}>
      <label htmlFor={id}>
        {label}
        {hint ? <span className="meta"> {hint}</span> : null}
      </label>
      {children(id)}
    </div>
  );
}

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

/** Who: roles, how many, which skills. */
export function WhoFields({ draft, onChange }: FieldsProps) {
  const say = useWords(needWords);
  const skills = useTaxonomy('skills');
  const change = (key: string, part: Partial<DraftPart>) =>
    onChange({ people: draft.people.map((each) => (each.key === key ? { ...each, ...part } : each)) });
  return (
    <section className="post-question">
      <h2>{say('who')}</h2>
      <div className="post-lines">
        {draft.people.map((line) => (
          <div key={line.key} className="post-line">
            <Input
              aria-label={say('role')}
              maxLength={40}
              value={line.name}
              onChange={(event) => change(line.key, { name: event.target.value })}
            />
            <InputNumber
              aria-label={say('quantity')}
              min={1}
              precision={0}
              suffix={line.unit}
              value={line.quantity}
              onChange={(quantity) => change(line.key, { quantity })}
            />
            <Select
              mode="multiple"
              aria-label={say('skills')}
              placeholder={say('skillsHint')}
              maxTagCount="responsive"
              showSearch={{ optionFilterProp: 'label' }}
              value={[...line.skills]}
              onChange={(chosen) => change(line.key, { skills: chosen })}
              options={[...skills.options]}
            />
            <Button
              type="text"
              aria-label={say('remove')}
              icon={<DeleteOutlined />}
              onClick={() => onChange({ people: draft.people.filter((each) => each.key !== line.key) })}
            />
          </div>
        ))}
        <Button
          type="link"
          icon={<PlusOutlined />}
          onClick={() => onChange({ people: [...draft.people, newPart('', 1, say('persons'))] })}
        >
          {say('addPeople')}
        </Button>
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

/** Money and goods: how much, never an appeal. */
export function MoneyGoodsFields({ draft, onChange }: FieldsProps) {
  const say = useWords(needWords);
  const change = (key: string, part: Partial<DraftPart>) =>
    onChange({ goods: draft.goods.map((each) => (each.key === key ? { ...each, ...part } : each)) });
  return (
    <section className="post-question">
      <h2>{say('moneyGoods')}</h2>
      <div className="post-lines">
        <Field label={say('budget')} hint={say('optional')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              precision={2}
              prefix="¥"
              value={draft.budget}
              onChange={(budget) => onChange({ budget })}
            />
          )}
        </Field>
        {draft.goods.map((line) => (
          <div key={line.key} className="post-line">
            <Input
              aria-label={say('goodsName')}
              placeholder={say('goodsName')}
              maxLength={40}
              value={line.name}
              onChange={(event) => change(line.key, { name: event.target.value })}
            />
            <InputNumber
              aria-label={say('quantity')}
              min={1}
              precision={0}
              value={line.quantity}
              onChange={(quantity) => change(line.key, { quantity })}
            />
            <Input
              aria-label={say('unit')}
              maxLength={10}
              value={line.unit}
              onChange={(event) => change(line.key, { unit: event.target.value })}
            />
            <Button
              type="text"
              aria-label={say('remove')}
              icon={<DeleteOutlined />}
              onClick={() => onChange({ goods: draft.goods.filter((each) => each.key !== line.key) })}
            />
          </div>
        ))}
        <Button
          type="link"
          icon={<PlusOutlined />}
          onClick={() => onChange({ goods: [...draft.goods, newPart('', 1, say('pieces'))] })}
        >
          {say('addGoods')}
        </Button>
        <p className="meta">{say('noAppeal')}</p>
      </div>
    </section>
  );
}
