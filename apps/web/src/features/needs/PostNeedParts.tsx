import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { RangedNumber } from '../../ui/RangedNumber.js';
import { newPart, type DraftPart } from './need-draft.js';
import { needWords } from './needs.words.js';
import { Field } from './PostField.js';
import type { FieldsProps } from './PostNeedFields.js';

/** More of one thing is a slip. */
const MOST_UNITS = 1_000_000;

/** Who: roles, how many, which skills. */
export function WhoFields({ draft, onChange }: FieldsProps) {
  const say = useWords(needWords);
  const skills = useTaxonomy('skills');
  const languages = useTaxonomy('languages');
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
            <RangedNumber
              aria-label={say('quantity')}
              least={1}
              most={MOST_UNITS}
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
        <details className="post-more" open={draft.languages.length > 0}>
          <summary>{say('moreAsked')}</summary>
          <Field label={say('languages')} hint={say('languagesHint')} wide>
            {(id) => (
              <Select
                id={id}
                mode="multiple"
                maxCount={5}
                showSearch={{ optionFilterProp: 'label' }}
                value={[...draft.languages]}
                onChange={(chosen) => onChange({ languages: chosen })}
                options={[...languages.options]}
              />
            )}
          </Field>
        </details>
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
            <RangedNumber
              aria-label={say('quantity')}
              least={1}
              most={MOST_UNITS}
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
