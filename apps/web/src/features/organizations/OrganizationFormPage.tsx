import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useTakeHat, viewerQuery } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
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
  const isConfirmed = organization !== null && organization.state !== 'applied';
  return (
    <FormPage
      title={say(organization ? 'edit' : 'register')}
      crumbs={[{ label: say('list'), to: '/w/organizations' }]}
      note={
        <span>
          {say(organization ? (isConfirmed ? 'confirmedAgain' : 'notConfirmedYet') : 'becomeManager')}
        </span>
      }
      missing={missing.map((field) => say(field))}
      error={save.error}
      busy={save.isPending}
      verb={say(organization ? 'save' : 'submit')}
      backTo={organization ? `/w/organizations/${organization.id}` : '/w'}
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <TextField
          label={say('name')}
          wide
          maxLength={60}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
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
    </FormPage>
  );
}
