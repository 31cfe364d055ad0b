import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useTakeHat, viewerQuery } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { draftOf, missingIn, toInput, type OrganizationDraft } from './organization-draft.js';
import {
  editOrganization,
  organizationQuery,
  registerOrganization,
  type OpenOrganization,
} from './organizations.api.js';
import { organizationWords } from './organizations.words.js';
import { ServedField } from './ServedField.js';
import { StandingFields } from './StandingFields.js';
import './organizations.css';

/** An organization registers itself, or changes its record. */
export function OrganizationFormPage() {
  const { id } = useParams();
  const organization = useQuery({ ...organizationQuery(id ?? ''), enabled: id !== undefined });
  if (id !== undefined && organization.isPending) return <Skeletons count={3} height={80} />;
  return <Form organization={organization.data ?? null} />;
}

/** Saves the form and opens the record; who wears no hat yet puts on the manager's. */
function useSave(organization: OpenOrganization | null, draft: OrganizationDraft) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const takeHat = useTakeHat();
  return useMutation({
    mutationFn: async () => {
      const input = toInput(draft);
      return organization
        ? editOrganization({ id: organization.id, version: organization.version, input })
        : registerOrganization({ input });
    },
    onSuccess: async (id) => {
      const viewer = await client.fetchQuery({ ...viewerQuery, staleTime: 0 });
      const hat = viewer?.hats.find(({ organizationId }) => organizationId === id);
      if (viewer?.hat === null && hat) await takeHat.mutateAsync(hat.id);
      await client.invalidateQueries();
      await navigate(`/w/organizations/${id}`);
    },
  });
}

function Form({ organization }: { readonly organization: OpenOrganization | null }) {
  const say = useWords(organizationWords);
  const categories = useTaxonomy('needCategories');
  const [draft, setDraft] = useState(() => draftOf(organization));
  const change = (part: Partial<OrganizationDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSave(organization, draft);
  const missing = missingIn(draft);
  const send = () => {
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const title = say(organization ? 'edit' : 'register');
  const isConfirmed = organization !== null && organization.state !== 'applied';
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: say('list'), to: '/w/organizations' }, { label: title }]}>
        <span>
          {say(organization ? (isConfirmed ? 'confirmedAgain' : 'notConfirmedYet') : 'becomeManager')}
        </span>
      </PageTitle>
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="form-fields">
          <FormField label={say('name')} wide>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </FormField>
          <StandingFields draft={draft} onChange={change} />
          {isConfirmed ? null : (
            <div className="form-field" data-wide="true">
              <span className="meta">{say('seat')}</span>
              <RegionSelect value={draft.regionCode} onChange={(regionCode) => change({ regionCode })} />
            </div>
          )}
          <FormField label={say('categories')} wide>
            {(id) => (
              <Select
                id={id}
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                value={[...draft.categories]}
                onChange={(values) => change({ categories: values })}
                options={[...categories.options]}
              />
            )}
          </FormField>
          <ServedField draft={draft} onChange={change} />
          <FormField label={say('capacity')}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={200}
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
            {say(organization ? 'save' : 'submit')} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to={organization ? `/w/organizations/${organization.id}` : '/w'}>{say('cancel')}</Link>
          {missing.length > 0 ? (
            <span className="meta">
              {say('missing', { fields: missing.map((field) => say(field)).join(say('comma')) })}
            </span>
          ) : null}
        </footer>
      </form>
    </>
  );
}
