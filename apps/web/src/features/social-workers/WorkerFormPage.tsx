import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CertificateInput, SocialWorkerInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { CertificateFields } from './CertificateFields.js';
import {
  editWorker,
  employerListQuery,
  registerWorker,
  unregisteredQuery,
  workerQuery,
  type OpenWorker,
} from './workers.api.js';
import { workerWords } from './workers.words.js';

/** Registers somebody who holds the role, or changes a record. */
export function WorkerFormPage() {
  const say = useWords(workerWords);
  const { id } = useParams();
  const worker = useQuery({ ...workerQuery(id ?? ''), enabled: id !== undefined });
  const open = useQuery({ ...unregisteredQuery, enabled: id === undefined });
  if (id !== undefined ? worker.isPending : open.isPending) return <Skeletons count={3} height={80} />;
  if (id === undefined && open.data?.length === 0) {
    return (
      <EmptyState
        whole
        title={say('nobodyOpen')}
        actions={<Link to="/w/social-workers">{say('toList')}</Link>}
      >
        {say('nobodyOpenHint')}
      </EmptyState>
    );
  }
  return <Form worker={worker.data ?? null} people={open.data ?? []} />;
}

const draftOf = (worker: OpenWorker | null): SocialWorkerInput => ({
  organizationId: worker?.organization?.id ?? null,
  specialties: worker?.specialties ?? [],
  capacity: worker?.capacity ?? 6,
});

type FormProps = {
  readonly worker: OpenWorker | null;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
};

function Form({ worker, people }: FormProps) {
  const say = useWords(workerWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const categories = useTaxonomy('needCategories');
  const employers = useQuery(employerListQuery).data ?? [];
  const [personId, setPersonId] = useState<string | null>(
    people.length === 1 ? (people[0]?.personId ?? null) : null,
  );
  const [draft, setDraft] = useState(() => draftOf(worker));
  const [certificate, setCertificate] = useState<CertificateInput | null>(null);
  const change = (part: Partial<SocialWorkerInput>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: async () =>
      worker
        ? editWorker({ id: worker.id, version: worker.version, input: draft })
        : registerWorker({ personId: personId ?? '', input: draft, certificate }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['socialWorkers'] });
      await navigate(`/w/social-workers/${id}`);
    },
  });
  const missing = [
    !worker && personId === null ? say('person') : null,
    draft.specialties.length === 0 ? say('specialties') : null,
    certificate && certificate.number.trim() === '' ? say('number') : null,
  ].filter((field) => field !== null);
  const send = () => {
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const title = say(worker ? 'edit' : 'register');
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: say('list'), to: '/w/social-workers' }, { label: title }]} />
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="form-fields">
          {worker ? null : (
            <FormField label={say('person')} hint={say('personHint')}>
              {(id) => (
                <Select
                  id={id}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={personId}
                  onChange={setPersonId}
                  options={people.map((each) => ({ value: each.personId, label: each.name }))}
                />
              )}
            </FormField>
          )}
          <FormField label={say('employer')}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder={say('ownStation')}
                showSearch={{ optionFilterProp: 'label' }}
                value={draft.organizationId ?? null}
                onChange={(organizationId) => change({ organizationId: organizationId ?? null })}
                options={employers.map((each) => ({ value: each.id, label: each.name }))}
              />
            )}
          </FormField>
          {worker ? null : <CertificateFields draft={certificate} onChange={setCertificate} />}
          <FormField label={say('specialties')} wide>
            {(id) => (
              <Select
                id={id}
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                value={[...draft.specialties]}
                onChange={(specialties) => change({ specialties })}
                options={[...categories.options]}
              />
            )}
          </FormField>
          <FormField label={say('capacity')}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={50}
                precision={0}
                value={draft.capacity ?? null}
                onChange={(capacity) => change({ capacity: capacity ?? 1 })}
              />
            )}
          </FormField>
        </div>
        <footer className="form-foot">
          <RefusalNotice error={save.error} />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to={worker ? `/w/social-workers/${worker.id}` : '/w/social-workers'}>{say('cancel')}</Link>
          <Missing fields={missing} />
        </footer>
      </form>
    </>
  );
}
