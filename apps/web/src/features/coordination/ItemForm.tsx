import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { PartyField, type ChosenParty } from '../../workbench/PartyField.js';
import { itemPeopleQuery, openActionItem } from './items.api.js';
import { meetingWords } from './meetings.words.js';

type ItemFormProps = { readonly meetingId: string; readonly regionCode: string };

/** Adds what a meeting agreed: what, who, by when. */
export function ItemForm({ meetingId, regionCode }: ItemFormProps) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState<ChosenParty | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const choose = (party: ChosenParty | null) => {
    setOwner(party);
    setPersonId(null);
  };
  const open = useMutation({
    mutationFn: (input: ChosenParty['input']) =>
      openActionItem({
        meetingId,
        title: title.trim(),
        owner: input,
        ownerPersonId: personId,
        dueOn: dueOn || null,
        idempotencyKey: onceKey,
      }),
    onSuccess: () => {
      setTitle('');
      choose(null);
      setDueOn('');
      setOnceKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <div className="item-form">
      <TextField label={say('itemTitle')} maxLength={120} value={title} onChange={setTitle} />
      <div className="form-field">
        <span className="meta">{owner ? say('ownerChosen', { name: owner.name }) : say('itemOwner')}</span>
        <PartyField label={say('itemOwner')} regionCode={regionCode} verb={say('choose')} onChoose={choose} />
      </div>
      {owner ? (
        <PersonField meetingId={meetingId} owner={owner} value={personId} onChange={setPersonId} />
      ) : null}
      <TextField
        label={say('dueOn')}
        hint={say('dueOnHint')}
        type="date"
        min={today}
        value={dueOn}
        onChange={setDueOn}
      />
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

type PersonFieldProps = {
  readonly meetingId: string;
  readonly owner: ChosenParty;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
};

/** Who at the chosen desk looks after it; nobody named: whoever sits there. Organizations settle it among themselves. */
function PersonField({ meetingId, owner, value, onChange }: PersonFieldProps) {
  const say = useWords(meetingWords);
  const isDesk = !owner.input.organizationId;
  const people = useQuery({ ...itemPeopleQuery({ meetingId, owner: owner.input }), enabled: isDesk });
  if (!isDesk) return null;
  return (
    <FormField
      label={say('itemPerson')}
      hint={people.data?.length === 0 ? say('nobodyThere') : say('itemPersonHint')}
    >
      {(id) => (
        <>
          <select
            id={id}
            disabled={!people.data?.length}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value || null)}
          >
            <option value="">{say('whoeverSits')}</option>
            {people.data?.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
          <RefusalNotice error={people.error} />
        </>
      )}
    </FormField>
  );
}
