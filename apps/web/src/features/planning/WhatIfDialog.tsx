import { Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import type { WhatIfInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { RangedNumber } from '../../ui/RangedNumber.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { AsPolicy } from './as-policy.api.js';
import { whatIfWords } from './what-if.words.js';

const METRES = 1000;

/** Lines chosen on the desk, to be left out. */
export type LeftOut = { readonly volunteerIds: readonly string[]; readonly needIds: readonly string[] };

export type WhatIfDialogProps = {
  readonly leftOut: LeftOut;
  /** What the policy says of each number; undefined until it is known. */
  readonly policy: AsPolicy | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onStart: (whatIf: WhatIfInput) => void;
  readonly onClose: () => void;
};

type Draft = {
  readonly bufferMinutes: number | null;
  readonly kilometres: number | null;
  readonly urgentValue: number | null;
  readonly withoutFairness: boolean;
  readonly skill: string | null;
  readonly count: number | null;
  readonly withoutPeople: boolean;
  readonly withoutNeeds: boolean;
};
const EMPTY: Draft = {
  bufferMinutes: null,
  kilometres: null,
  urgentValue: null,
  withoutFairness: false,
  skill: null,
  count: 10,
  withoutPeople: false,
  withoutNeeds: false,
};

/** What of a draft is tried; null while it tries nothing. */
export function triedOf(draft: Draft, { volunteerIds, needIds }: LeftOut): WhatIfInput | null {
  const { bufferMinutes, kilometres, urgentValue, skill, count } = draft;
  const tried: WhatIfInput = {
    ...(bufferMinutes !== null && { bufferMinutes }),
    ...(kilometres !== null && { withinMetres: Math.round(kilometres * METRES) }),
    ...(urgentValue !== null && { urgentValue }),
    ...(draft.withoutFairness && { withoutFairness: true }),
    ...(skill !== null && count !== null && { morePeople: [{ skill, count }] }),
    ...(draft.withoutPeople && { withoutVolunteerIds: [...volunteerIds] }),
    ...(draft.withoutNeeds && { withoutNeedIds: [...needIds] }),
  };
  return Object.keys(tried).length > 0 ? tried : null;
}

/** Says what is tried beside the plan. */
export function WhatIfDialog({ leftOut, policy, error, busy, onStart, onClose }: WhatIfDialogProps) {
  const say = useWords(whatIfWords);
  const { groups } = useTaxonomy('skills');
  const [draft, setDraft] = useState<Draft>({
    ...EMPTY,
    withoutPeople: leftOut.volunteerIds.length > 0,
  });
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const tried = triedOf(draft, leftOut);
  const number = (
    key: 'bufferMinutes' | 'kilometres' | 'urgentValue',
    label: string,
    min: number,
    max: number,
  ) => (
    <FormField label={label} hint={say('range', { min, max })}>
      {(id) => (
        <RangedNumber
          id={id}
          least={min}
          most={max}
          value={draft[key]}
          placeholder={
            policy?.[key] === undefined ? say('asPolicy') : say('asPolicyOf', { value: policy[key] })
          }
          onChange={(value) => put({ [key]: value })}
        />
      )}
    </FormField>
  );
  return (
    <Modal
      open
      title={say('title')}
      okText={say('start')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: tried === null }}
      confirmLoading={busy}
      onOk={() => {
        if (tried) onStart(tried);
      }}
      onCancel={onClose}
    >
      <p>{say('hint')}</p>
      <RefusalNotice error={error} />
      <div className="what-if-fields">
        {number('bufferMinutes', say('buffer'), 0, 720)}
        {number('kilometres', say('distance'), 0.5, 50)}
        {number('urgentValue', say('urgentValue'), 1, 100)}
        <FormField label={say('morePeople')}>
          {(id) => (
            <span className="what-if-more">
              <Select
                id={id}
                aria-label={say('skill')}
                placeholder={say('skill')}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                value={draft.skill}
                options={groups.map(({ label, options }) => ({ label, options: [...options] }))}
                onChange={(skill: string | undefined) => put({ skill: skill ?? null })}
              />
              <RangedNumber
                aria-label={say('howMany')}
                least={1}
                most={1000}
                value={draft.count}
                onChange={(count) => put({ count })}
              />
            </span>
          )}
        </FormField>
        <Checkbox
          checked={draft.withoutFairness}
          onChange={({ target }) => put({ withoutFairness: target.checked })}
        >
          {say('unfair')}
        </Checkbox>
        {leftOut.volunteerIds.length > 0 ? (
          <>
            <Checkbox
              checked={draft.withoutPeople}
              onChange={({ target }) => put({ withoutPeople: target.checked })}
            >
              {say('withoutPeople', { count: leftOut.volunteerIds.length })}
            </Checkbox>
            <Checkbox
              checked={draft.withoutNeeds}
              onChange={({ target }) => put({ withoutNeeds: target.checked })}
            >
              {say('withoutNeeds', { count: leftOut.needIds.length })}
            </Checkbox>
          </>
        ) : null}
      </div>
    </Modal>
  );
}
