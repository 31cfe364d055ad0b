import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { PartyField, type ChosenParty } from '../../workbench/PartyField.js';
import { openActionItem } from './items.api.js';
import { meetingWords } from './meetings.words.js';

type ItemFormProps = { readonly meetingId: string; readonly regionCode: string };

/** Adds what a meeting agreed: what, who, by when. */
export function ItemForm({ meetingId, regionCode }: ItemFormProps) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState<ChosenParty | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const open = useMutation({
    mutationFn: (input: ChosenParty['input']) =>
      openActionItem({
        meetingId,
        title: title.trim(),
        owner: input,
        dueOn: dueOn || null,
        idempotencyKey: onceKey,
      }),
    onSuccess: () => {
      setTitle('');
      setOwner(null);
      setDueOn('');
      setOnceKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <div className="item-form">
      <FormField label={say('itemTitle')}>
        {(id) => (
          <Input id={id} maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </FormField>
      <div className="form-field">
        <span className="meta">{owner ? say('ownerChosen', { name: owner.name }) : say('itemOwner')}</span>
        <PartyField
          label={say('itemOwner')}
          regionCode={regionCode}
          verb={say('choose')}
          onChoose={setOwner}
        />
      </div>
      <FormField label={say('dueOn')} hint={say('dueOnHint')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={today}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        )}
      </FormField>
      <RefusalNotice error={open.error} />
      <p>
        <Button
          disabled={title.trim().length < 2 || !owner}
          loading={open.isPending}
          onClick={() => owner && open.mutate(owner.input)}
        >
          {say('addItem')}
        </Button>
      </p>
    </div>
  );
}
