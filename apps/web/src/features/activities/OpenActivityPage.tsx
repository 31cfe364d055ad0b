import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
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
import { needToStaffQuery, type NeedToStaff } from './for-need.api.js';
import { isWithin, shiftFor, whatFor } from './for-need.js';

/** What an activity is opened for: a project, or a need with those who agreed to help. */
type Host = { readonly projectId: string | null; readonly needId: string | null };

/** Sends the form and opens what it made; the same form sent twice opens one activity. */
function useOpen({ projectId, needId }: Host, what: WhatDraft, shifts: readonly ShiftDraft[]) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key] = useState(makeOnceKey);
  return useMutation({
    mutationFn: () =>
      openActivity({
        projectId,
        needId,
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

/** An organization or a community opens an activity with its shifts: of a running project, or of a need. */
export function OpenActivityPage() {
  const say = useWords(activityDeskWords);
  const [search] = useSearchParams();
  const needId = search.get('need');
  const now = useNow();
  const found = useQuery({ ...needToStaffQuery(needId ?? ''), enabled: needId !== null });
  const title = (
    <PageTitle
      title={say('open')}
      crumbs={[{ label: say('list'), to: '/w/activities' }, { label: say('open') }]}
    />
  );
  if (needId === null)
    return (
      <>
        {title}
        <OpenForm needId={null} projectId={search.get('project')} what={noWords} shift={emptyShift} />
      </>
    );
  const { need, agreed = [] } = found.data ?? {};
  return (
    <>
      {title}
      <RefusalNotice error={found.error} />
      {found.isPending ? <Skeletons count={3} height={72} /> : null}
      {found.isSuccess && !need?.mayOpenActivity ? (
        <EmptyState
          whole
          title={say('notForNeed')}
          actions={<Link to={`/w/needs/${needId}`}>{say('toNeed')}</Link>}
        >
          {say('notForNeedHint')}
        </EmptyState>
      ) : null}
      {need?.mayOpenActivity ? (
        <OpenForm
          key={need.id}
          needId={need.id}
          projectId={null}
          what={whatFor(need)}
          shift={shiftFor(need, agreed.length, now)}
          need={need}
        >
          <ForNeed need={need} agreed={agreed} />
        </OpenForm>
      ) : null}
    </>
  );
}

const noWords: WhatDraft = { title: '', place: '', detail: '' };

type ForNeedProps = { readonly need: NeedToStaff; readonly agreed: readonly string[] };

/** Which need the shift is for, and who said yes to it. */
function ForNeed({ need, agreed }: ForNeedProps) {
  const say = useWords(activityDeskWords);
  return (
    <div className="form-field" data-wide="true">
      <p>
        {say('forNeed')} <Link to={`/w/needs/${need.id}`}>{need.title}</Link>
      </p>
      <p>
        {agreed.length === 0
          ? say('nobodyAgreed')
          : say('haveAgreed', { count: agreed.length, names: listText(agreed) })}
      </p>
    </div>
  );
}

type OpenFormProps = Host & {
  readonly what: WhatDraft;
  readonly shift: ShiftDraft;
  /** The need whose time the shifts should keep to. */
  readonly need?: NeedToStaff;
  /** What stands in place of the choice of a project. */
  readonly children?: ReactNode;
};

function OpenForm({ needId, need, children, ...begun }: OpenFormProps) {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const [projectId, setProjectId] = useState(begun.projectId);
  const [what, setWhat] = useState(begun.what);
  const [shifts, setShifts] = useState<readonly ShiftDraft[]>([begun.shift]);
  const open = useOpen({ projectId, needId }, what, shifts);
  const change = (at: number, part: Partial<ShiftDraft>) =>
    setShifts((before) => before.map((shift, index) => (index === at ? { ...shift, ...part } : shift)));
  const missing = [
    projectId === null && needId === null ? say('project') : null,
    what.title.trim().length < 2 ? say('title') : null,
    what.place.trim().length < 2 ? say('where') : null,
    !shifts.every(isShiftReady) ? say('when') : null,
  ].filter((field) => field !== null);
  return (
    <form
      className="panel"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (missing.length === 0) open.mutate();
      }}
    >
      <div className="form-fields">
        {children ?? <ProjectField value={projectId} onChange={setProjectId} />}
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
      {need?.startsAt && need.endsAt && !shifts.every((shift) => isWithin(need, shift)) ? (
        <p className="activity-off-time" role="status">
          {say('offTime', { when: formats.period(need.startsAt, need.endsAt) })}
        </p>
      ) : null}
      <footer className="form-foot">
        <RefusalNotice error={open.error} />
        <Button onClick={() => setShifts((before) => [...before, before.at(-1) ?? emptyShift])}>
          {say('addShift')}
        </Button>
        <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={open.isPending}>
          {say('save')}
        </Button>
        <Link to={needId ? `/w/needs/${needId}` : '/w/activities'}>{say('leave')}</Link>
        <Missing fields={missing} />
      </footer>
    </form>
  );
}

type ProjectFieldProps = { readonly value: string | null; readonly onChange: (id: string) => void };

/** Which running project the activity is of. */
function ProjectField({ value, onChange }: ProjectFieldProps) {
  const say = useWords(activityDeskWords);
  const projects = useQuery(workingProjectsQuery).data ?? [];
  return (
    <FormField label={say('project')} hint={say('projectHint')} wide>
      {(id) => (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          value={value}
          onChange={onChange}
          options={projects.map((each) => ({ value: each.id, label: each.need?.title ?? each.id }))}
        />
      )}
    </FormField>
  );
}
