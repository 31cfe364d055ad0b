import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { addMembers, eraseMember, measureWork, type OpenGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

type Member = NonNullable<OpenGroup['members']>[number];

/** Who takes part in a group, for the worker and the supervisor: attendance, before and after. */
export function MembersPanel({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const { members, method, allowedActions } = group;
  if (method !== 'groupWork' || !members) return null;
  const may = (action: string) => allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <Panel title={say('members')} note={say('membersNote')}>
      {members.length === 0 ? <p className="meta">{say('noMembers')}</p> : null}
      {members.length > 0 ? (
        <div className="case-scroll" tabIndex={0} role="group" aria-label={say('members')}>
          <table aria-label={say('members')}>
            <thead>
              <tr>
                <th scope="col">{say('names')}</th>
                <th scope="col">{say('attended')}</th>
                <th scope="col">{say('before')}</th>
                <th scope="col">{say('after')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member.id}>
                  <th scope="row">
                    {member.name ?? say('erasedName')}
                    {member.name !== null && may('eraseMember') ? (
                      <Erase group={group} member={member} name={member.name} />
                    ) : null}
                  </th>
                  <td>{member.attended}</td>
                  <Value group={group} member={member} which="before" mayChange={may('measure')} />
                  <Value group={group} member={member} which="after" mayChange={may('measure')} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {may('addMember') ? <Add group={group} /> : null}
    </Panel>
  );
}

type EraseProps = { readonly group: OpenGroup; readonly member: Member; readonly name: string };

/** Somebody wants their name out of it: asked once more, since nothing brings it back. */
function Erase({ group, member, name }: EraseProps) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const erase = useMutation({
    mutationFn: () => eraseMember({ id: group.id, version: group.version, memberId: member.id }),
    onSettled: () => client.invalidateQueries({ queryKey: ['workGroups'] }),
  });
  if (!isAsked)
    return (
      <div>
        <button
          type="button"
          className="text-button"
          aria-label={say('eraseNameOf', { name })}
          onClick={() => setAsked(true)}
        >
          {say('eraseName')}
        </button>
      </div>
    );
  return (
    <div className="case-form">
      <p className="meta">{say('eraseNameWarning')}</p>
      <div className="form-foot">
        <Button danger loading={erase.isPending} onClick={() => erase.mutate()}>
          {say('eraseNameOf', { name })}
        </Button>
        <Button onClick={() => setAsked(false)}>{say('cancelForm')}</Button>
      </div>
      <RefusalNotice error={erase.error} />
    </div>
  );
}

type ValueProps = {
  readonly group: OpenGroup;
  readonly member: Member;
  readonly which: 'before' | 'after';
  readonly mayChange: boolean;
};

function Value({ group, member, which, mayChange }: ValueProps) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const known = member[which];
  const measure = useMutation({
    mutationFn: (value: number | null) =>
      measureWork({ id: group.id, version: group.version, memberId: member.id, [which]: value }),
    onSettled: () => client.invalidateQueries({ queryKey: ['workGroups'] }),
  });
  if (!mayChange) return <td>{known ?? '—'}</td>;
  return (
    <td>
      <InputNumber
        aria-label={`${member.name ?? say('erasedName')} ${say(which)}`}
        min={0}
        max={10_000}
        {...(known === null ? {} : { defaultValue: known })}
        onBlur={({ target }) => {
          const value = target.value === '' ? null : Number(target.value);
          if (value !== known) measure.mutate(value);
        }}
      />
      <RefusalNotice error={measure.error} />
    </td>
  );
}

function Add({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const [names, setNames] = useState('');
  const lines = names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const add = useMutation({
    mutationFn: () => addMembers({ id: group.id, version: group.version, names: lines }),
    onSuccess: async () => {
      setNames('');
      await client.invalidateQueries({ queryKey: ['workGroups'] });
    },
  });
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (lines.length > 0 && !add.isPending) add.mutate();
      }}
    >
      <RefusalNotice error={add.error} />
      <FormField label={say('addMembers')} hint={say('namesHint')}>
        {(id) => (
          <Input.TextArea id={id} rows={2} value={names} onChange={({ target }) => setNames(target.value)} />
        )}
      </FormField>
      <div className="form-foot">
        <Button htmlType="submit" disabled={lines.length === 0} loading={add.isPending}>
          {say('add')}
        </Button>
      </div>
    </form>
  );
}
