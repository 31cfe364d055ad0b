import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { openActivity, workingProjectsQuery } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';
import {
  ShiftFields,
  WhatFields,
  emptyShift,
  isShiftReady,
  toShift,
  type ShiftDraft,
  type WhatDraft,
} from './ActivityFields.js';

/** Sends the form and opens what it made; the same form sent twice opens one activity. */
function useOpen(projectId: string | null, what: WhatDraft, shifts: readonly ShiftDraft[]) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(makeOnceKey);
  return useMutation({
    mutationFn: () =>
      openActivity({
        projectId: projectId ?? '',
        input: { ...what, title: what.title.trim(), place: what.place.trim() },
        shifts: shifts.map(toShift),
        key,
      }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['activities'] });
      await navigate(`/w/activities/${id}`);
    },
  });
}

/** An organization opens an activity of a running project with its shifts. */
export function OpenActivityPage() {
  const say = useWords(activityDeskWords);
  const [search] = useSearchParams();
  const projects = useQuery(workingProjectsQuery).data ?? [];
  const [projectId, setProjectId] = useState(search.get('project'));
  const [what, setWhat] = useState({ title: '', place: '', detail: '' });
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>([emptyShift]);
  const open = useOpen(projectId, what, shifts);
  const change = (at: number, part: Partial<ShiftDraft>) =>
    setShifts((before) => before.map((shift, index) => (index === at ? { ...shift, ...part } : shift)));
  const missing = [
    projectId === null ? say('project') : null,
    what.title.trim().length < 2 ? say('title') : null,
    what.place.trim().length < 2 ? say('where') : null,
    !shifts.every(isShiftReady) ? say('when') : null,
  ].filter((field) => field !== null);
  return (
    <>
      <PageTitle
        title={say('open')}
        crumbs={[{ label: say('list'), to: '/w/activities' }, { label: say('open') }]}
      />
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (missing.length === 0) open.mutate();
        }}
      >
        <div className="form-fields">
          <FormField label={say('project')} wide>
            {(id) => (
              <Select
                id={id}
                showSearch={{ optionFilterProp: 'label' }}
                value={projectId}
                onChange={setProjectId}
                options={projects.map((each) => ({ value: each.id, label: each.need?.title ?? each.id }))}
              />
            )}
          </FormField>
          <WhatFields what={what} onChange={(part) => setWhat((before) => ({ ...before, ...part }))} />
          {shifts.map((shift, index) => (
            <ShiftFields
              key={index}
              n={index + 1}
              shift={shift}
              onChange={(part) => change(index, part)}
              {...(shifts.length > 1 && {
                onRemove: () => setShifts((before) => before.filter((_, each) => each !== index)),
              })}
            />
          ))}
        </div>
        <footer className="form-foot">
          <RefusalNotice error={open.error} />
          <Button onClick={() => setShifts((before) => [...before, before.at(-1) ?? emptyShift])}>
            {say('addShift')}
          </Button>
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={open.isPending}>
            {say('save')}
          </Button>
          <Link to="/w/activities">{say('leave')}</Link>
          {missing.length > 0 ? (
            <span className="meta">{say('missing', { fields: missing.join(say('comma')) })}</span>
          ) : null}
        </footer>
      </form>
    </>
  );
}
