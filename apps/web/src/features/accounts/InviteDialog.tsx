import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import type { RegionLevel, Role } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer, type Hat } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { TextField } from '../../ui/TextField.js';
import { roleWords } from '../../ui/roles.words.js';
import { inviteToRole, organizationChoiceQuery, rolesToGiveQuery, type HandedLink } from './people.api.js';
import { peopleWords } from './people.words.js';

const levels = ['province', 'city', 'county', 'township', 'community'] as const;
const digits: Readonly<Record<RegionLevel, number>> = {
  province: 2,
  city: 4,
  county: 6,
  township: 9,
  community: 12,
};

type InviteDialogProps = { readonly onMade: (link: HandedLink) => void; readonly onCancel: () => void };

/** Offers somebody a role at a place within the own reach, or in an organization. */
export function InviteDialog({ onMade, onCancel }: InviteDialogProps) {
  const say = useWords(peopleWords);
  const roles = useWords(roleWords);
  const client = useQueryClient();
  const hat = useViewer()?.hat ?? null;
  const givable = useQuery(rolesToGiveQuery).data ?? [];
  const [draft, setDraft] = useState({ name: '', phone: '' });
  const [chosen, setChosen] = useState<Role | null>(null);
  const [below, setBelow] = useState<string | null>(null);
  const [organization, setOrganization] = useState<string | null>(null);
  const role = chosen ?? (givable.length === 1 ? (givable[0]?.role ?? null) : null);
  const rule = givable.find((each) => each.role === role);
  const regionCode = below ?? hat?.regionCode ?? null;
  const organizationId = hat?.organizationId ?? organization;
  const isPlaced = rule?.inOrganization
    ? organizationId !== null
    : rule?.levels.some((level) => digits[level] === regionCode?.length);
  const missing = [
    draft.name.trim() === '' ? say('name') : null,
    role === null ? say('role') : null,
    rule?.isConfidential && draft.phone.trim() === '' ? say('phone') : null,
    rule && !isPlaced ? say(rule.inOrganization ? 'organization' : 'region') : null,
  ].filter((field) => field !== null);
  const invite = useMutation({
    mutationFn: (wanted: Role) =>
      inviteToRole({
        name: draft.name,
        role: wanted,
        ...(rule?.inOrganization ? { organizationId } : { regionCode }),
        ...(draft.phone.trim() !== '' && { phone: draft.phone }),
      }),
    onSuccess: async (link) => {
      await client.invalidateQueries({ queryKey: ['grants'] });
      onMade(link);
    },
  });
  return (
    <Modal
      open
      title={say('inviteTitle')}
      okText={say('makeLink')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: missing.length > 0, loading: invite.isPending }}
      onCancel={onCancel}
      onOk={() => role && invite.mutate(role)}
    >
      <div className="invite-fields">
        <RefusalNotice error={invite.error} />
        <TextField
          label={say('name')}
          hint={say('nameHint')}
          autoFocus
          maxLength={40}
          value={draft.name}
          onChange={(text) => setDraft((before) => ({ ...before, name: text }))}
        />
        <FormField label={say('role')}>
          {(id) => (
            <Select
              id={id}
              value={role}
              placeholder={say('choose')}
              onChange={setChosen}
              options={givable.map((each) => ({ value: each.role, label: roles(each.role) }))}
            />
          )}
        </FormField>
        {rule && !rule.inOrganization && hat ? (
          <PlaceField hat={hat} levels={rule.levels} value={below} onChange={setBelow} />
        ) : null}
        {rule?.inOrganization && hat?.organizationId === null ? (
          <OrganizationField value={organization} onChange={setOrganization} />
        ) : null}
        <TextField
          label={say('phone')}
          hint={say(rule?.isConfidential ? 'phoneNeeded' : 'phoneHint')}
          type="tel"
          maxLength={40}
          value={draft.phone}
          onChange={(text) => setDraft((before) => ({ ...before, phone: text }))}
        />
        <Missing fields={missing} />
      </div>
    </Modal>
  );
}

type PlaceFieldProps = {
  readonly hat: Hat;
  /** Levels the role can be held at. */
  readonly levels: readonly RegionLevel[];
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
};

function PlaceField({ hat, levels: allowed, value, onChange }: PlaceFieldProps) {
  const say = useWords(peopleWords);
  const deepest = levels.findLast((level) => allowed.includes(level)) ?? 'community';
  const isOwnEnough = allowed.some((level) => level === hat.region?.level);
  if (digits[deepest] <= (hat.regionCode?.length ?? 0)) return null;
  return (
    <FormField
      label={say('region')}
      {...(isOwnEnough && { hint: say('regionHint', { name: hat.region?.name ?? '' }) })}
    >
      {() => <RegionSelect within={hat.regionCode} deepest={deepest} value={value} onChange={onChange} />}
    </FormField>
  );
}

type OrganizationFieldProps = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

function OrganizationField({ value, onChange }: OrganizationFieldProps) {
  const say = useWords(peopleWords);
  const organizations = useQuery(organizationChoiceQuery).data ?? [];
  return (
    <FormField label={say('organization')}>
      {(id) => (
        <Select
          id={id}
          value={value}
          placeholder={say('choose')}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={onChange}
          options={organizations.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
    </FormField>
  );
}
