import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextAreaField } from '../../ui/TextField.js';
import { organizationChoicesQuery } from '../../workbench/organization-choices.js';
import { referCase } from './case-changes.api.js';
import { caseColleaguesQuery, caseQuery, type OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import './cases.css';

const HOWS = ['signed', 'spoken', 'guardian'] as const;
type How = (typeof HOWS)[number];
/** The digits of a county's code: who can take a case is looked for in one. */
const COUNTY_DIGITS = 6;

/** Passes part of a case, or all of it, on with the person's recorded consent. */
export function CaseReferPage() {
  const say = useWords(caseWords);
  const { id = '' } = useParams();
  const opened = useQuery(caseQuery(id));
  if (isRefusal(opened.error, 'NOT_FOUND'))
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/cases">{say('toDay')}</Link>}>
        {say('notFoundHint')}
      </EmptyState>
    );
  if (opened.error) return <RefusalNotice error={opened.error} />;
  if (!opened.data) return <Skeletons count={2} height={160} />;
  return <Form file={opened.data.file} />;
}

/** Whom a case can be passed on to in a place: social workers on duty, or confirmed organizations. */
function useReceivers(kind: 'worker' | 'organization', place: string | null) {
  const workers = useQuery({ ...caseColleaguesQuery(place), enabled: kind === 'worker' });
  const organizations = useQuery({
    ...organizationChoicesQuery(place ?? ''),
    enabled: kind === 'organization' && place !== null,
  });
  const options =
    kind === 'worker'
      ? workers.data?.map(({ workerId, name }) => ({ value: workerId, label: name }))
      : organizations.data?.map(({ id, name }) => ({ value: id, label: name }));
  return { options: options ?? [], error: workers.error ?? organizations.error };
}

function Form({ file }: { readonly file: OpenedCase['file'] }) {
  const say = useWords(caseWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [kind, setKind] = useState<'worker' | 'organization'>('worker');
  const [place, setPlace] = useState<string | null>(file.region?.code.slice(0, COUNTY_DIGITS) ?? null);
  const [to, setTo] = useState<string | null>(null);
  const [isTransfer, setTransfer] = useState(false);
  const [how, setHow] = useState<How | 'none' | null>(null);
  const [letter, setLetter] = useState('');
  const [idempotencyKey] = useState(makeOnceKey);
  const receivers = useReceivers(kind, place);
  const choose = (value: typeof kind) => (setKind(value), setTo(null));
  const refer = useMutation({
    mutationFn: () =>
      referCase({
        id: file.id,
        version: file.version,
        ...(kind === 'worker' ? { toWorkerId: to } : { toOrganizationId: to }),
        isTransfer: kind === 'worker' && isTransfer,
        consentHow: how === 'none' ? null : how,
        letter: letter.trim(),
        idempotencyKey,
      }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['case', file.id] });
      await navigate(`/w/case-referrals/${id}`);
    },
  });
  const missing = [
    to ? null : say('receiver'),
    how ? null : say('consent'),
    letter.trim().length < 2 ? say('letter') : null,
  ].filter((field) => field !== null);
  return (
    <>
      <PageTitle
        title={say('referTitle')}
        crumbs={[
          { label: say('day'), to: '/w/cases' },
          { label: file.alias, to: `/w/cases/${file.id}` },
          { label: say('action_refer') },
        ]}
      />
      <section className="panel">
        <div className="form-fields">
          <FormField label={say('toKind')}>
            {(id) => (
              <Select
                id={id}
                value={kind}
                onChange={choose}
                options={[
                  { value: 'worker' as const, label: say('toWorker') },
                  { value: 'organization' as const, label: say('toOrganization') },
                ]}
              />
            )}
          </FormField>
          <FormField label={say('receiver')}>
            {(id) => (
              <Select
                id={id}
                value={to}
                placeholder={say('chooseReceiver')}
                onChange={setTo}
                options={receivers.options}
                showSearch={{ optionFilterProp: 'label' }}
              />
            )}
          </FormField>
          <div className="form-field" data-wide="true">
            <span className="meta">{say('place')}</span>
            <RegionSelect within={null} value={place} onChange={setPlace} />
          </div>
          {kind === 'worker' ? (
            <label className="case-check form-field" data-wide="true">
              <span>
                <input
                  type="checkbox"
                  checked={isTransfer}
                  onChange={(event) => setTransfer(event.target.checked)}
                />{' '}
                {say('isTransfer')}
              </span>
            </label>
          ) : null}
          <ConsentField file={file} how={how} onChange={setHow} />
          <TextAreaField
            label={say('letter')}
            hint={say('letterHint')}
            wide
            rows={5}
            maxLength={5000}
            value={letter}
            onChange={setLetter}
          />
        </div>
        <div className="form-foot">
          <RefusalNotice error={refer.error ?? receivers.error} />
          <Button
            type="primary"
            disabled={missing.length > 0}
            loading={refer.isPending}
            onClick={() => refer.mutate()}
          >
            {say('send')}
          </Button>
          <Button onClick={() => void navigate(-1)}>{say('cancel')}</Button>
          <Missing fields={missing} />
        </div>
      </section>
    </>
  );
}

type ConsentFieldProps = {
  readonly file: OpenedCase['file'];
  readonly how: How | 'none' | null;
  readonly onChange: (how: How | 'none') => void;
};

/** How the person agreed; without is offered to a supervisor alone. */
function ConsentField({ file, how, onChange }: ConsentFieldProps) {
  const say = useWords(caseWords);
  const mayConsent = file.allowedActions.some(({ action }) => action === 'refer');
  return (
    <FormField label={say('consent')}>
      {(id) => (
        <Select
          id={id}
          value={how}
          onChange={onChange}
          options={[
            ...(mayConsent ? HOWS.map((each) => ({ value: each, label: say(`how_${each}`) })) : []),
            ...(file.mayOverrideConsent ? [{ value: 'none' as const, label: say('withoutConsent') }] : []),
          ]}
        />
      )}
    </FormField>
  );
}
