import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { linkNeed, postDecidedNeed, type OpenConsultation } from './consultations.api.js';
import { governanceWords } from './governance.words.js';

type DecidedNeedsProps = { readonly consultation: OpenConsultation; readonly mayLink: boolean };

/** The needs that a decision led to; a further one is linked or posted. */
export function DecidedNeeds({ consultation, mayLink }: DecidedNeedsProps) {
  const say = useWords(governanceWords);
  return (
    <Panel title={say('results')}>
      {consultation.needs.length === 0 ? <p className="meta">{say('noResults')}</p> : null}
      <ul className="result-list">
        {consultation.needs.map(({ id, isPosted, need }) => (
          <li key={id}>
            {need ? (
              <Link to={`/w/needs/${need.id}`}>
                {need.number} {need.title}
              </Link>
            ) : (
              say('hidden')
            )}
            <span className="meta">{say(isPosted ? 'posted' : 'linked')}</span>
          </li>
        ))}
      </ul>
      {mayLink ? (
        <>
          <PostForm id={consultation.id} title={consultation.title} />
          <LinkForm id={consultation.id} />
        </>
      ) : null}
    </Panel>
  );
}

function PostForm({ id, title: topic }: { readonly id: string; readonly title: string }) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const categories = useTaxonomy('needCategories');
  const [title, setTitle] = useState(topic);
  const [category, setCategory] = useState<string | null>(null);
  const [volunteers, setVolunteers] = useState(1);
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const post = useMutation({
    mutationFn: (code: string) =>
      postDecidedNeed({
        id,
        input: {
          title: title.trim(),
          category: code,
          urgency: 'ordinary',
          parts: [{ kind: 'people', name: say('volunteer'), unit: say('person'), quantity: volunteers }],
        },
        idempotencyKey: onceKey,
      }),
    onSuccess: () => setOnceKey(makeOnceKey()),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <div className="governance-form" role="group" aria-label={say('post')}>
      <FormField label={say('needTitle')}>
        {(field) => (
          <Input id={field} maxLength={60} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </FormField>
      <FormField label={say('category')}>
        {(field) => (
          <Select
            id={field}
            showSearch={{ optionFilterProp: 'label' }}
            value={category}
            onChange={(next) => setCategory(next ?? null)}
            options={categories.groups.map(({ label, options }) => ({ label, options: [...options] }))}
          />
        )}
      </FormField>
      <FormField label={say('volunteers')}>
        {(field) => (
          <InputNumber
            id={field}
            min={1}
            max={500}
            value={volunteers}
            onChange={(next) => setVolunteers(next ?? 1)}
          />
        )}
      </FormField>
      <RefusalNotice error={post.error} />
      <Button
        disabled={!category || title.trim().length < 2}
        loading={post.isPending}
        onClick={() => category && post.mutate(category)}
      >
        {say('postNow')}
      </Button>
    </div>
  );
}

function LinkForm({ id }: { readonly id: string }) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const [needNumber, setNumber] = useState('');
  const link = useMutation({
    mutationFn: () => linkNeed({ id, needNumber: needNumber.trim() }),
    onSuccess: () => setNumber(''),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <div className="governance-form" role="group" aria-label={say('link')}>
      <FormField label={say('needNumber')}>
        {(field) => (
          <Input
            id={field}
            maxLength={20}
            value={needNumber}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </FormField>
      <RefusalNotice error={link.error} />
      <Button disabled={needNumber.trim().length < 4} loading={link.isPending} onClick={() => link.mutate()}>
        {say('linkNow')}
      </Button>
    </div>
  );
}
