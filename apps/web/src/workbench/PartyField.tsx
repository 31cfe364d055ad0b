import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { organizationChoicesQuery } from './organization-choices.js';
import type { Role } from '../gql/enums.js';
import type { PartyInput } from '../gql/graphql.js';
import { useWords } from '../platform/i18n/index.js';
import { childRegionsQuery } from '../platform/regions.js';
import { RegionSelect } from '../ui/RegionSelect.js';
import { roleWords } from '../ui/roles.words.js';
import { workbenchWords } from './workbench.words.js';
import './PartyField.css';

/** The roles a desk may have, with the digits of the regions it is held at. */
const DESKS: readonly { readonly role: Role; readonly digits: readonly number[] }[] = [
  { role: 'official', digits: [2, 4, 6, 9] },
  { role: 'stationWorker', digits: [9] },
  { role: 'communityStaff', digits: [12] },
];

/** How many digits the code of the unit above has. */
const ABOVE: Readonly<Record<number, number>> = { 2: 0, 4: 2, 6: 4, 9: 6, 12: 9 };

export type ChosenParty = { readonly input: PartyInput; readonly name: string };

type PartyFieldProps = {
  readonly label: string;
  /** Organizations are those of this region. */
  readonly regionCode: string;
  readonly verb: string;
  readonly onChoose: (party: ChosenParty) => void;
};

/** Chooses a desk by its region, or an organization. */
export function PartyField({ label, regionCode, verb, onChoose }: PartyFieldProps) {
  const say = useWords(workbenchWords);
  const roles = useWords(roleWords);
  const [kind, setKind] = useState<'desk' | 'organization'>('desk');
  const [code, setCode] = useState<string | null>(regionCode);
  const [role, setRole] = useState<Role | null>(null);
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const organizations = useQuery({
    ...organizationChoicesQuery(regionCode),
    enabled: kind === 'organization',
  });
  const fitting = DESKS.filter(({ digits }) => code !== null && digits.includes(code.length));
  const worn = fitting.find((each) => each.role === role)?.role ?? fitting[0]?.role ?? null;
  const parent = code?.slice(0, ABOVE[code.length] ?? 0) || null;
  const siblings = useQuery(childRegionsQuery(parent)).data;
  const place = siblings?.find((unit) => unit.code === code)?.name ?? code ?? '';
  const organization = organizations.data?.find(({ id }) => id === organizationId);
  const chosen: ChosenParty | null =
    kind === 'organization'
      ? organization
        ? { input: { organizationId: organization.id }, name: organization.name }
        : null
      : worn && code
        ? { input: { role: worn, regionCode: code }, name: `${place} ${roles(worn)}` }
        : null;
  const choose = () => {
    if (!chosen) return;
    onChoose(chosen);
    setOrganizationId(null);
  };
  return (
    <div className="party-field" role="group" aria-label={label}>
      <select
        aria-label={say('partyKind')}
        value={kind}
        onChange={(event) => setKind(event.target.value === 'desk' ? 'desk' : 'organization')}
      >
        <option value="desk">{say('partyDesk')}</option>
        <option value="organization">{say('partyOrganization')}</option>
      </select>
      {kind === 'desk' ? (
        <>
          <RegionSelect within={null} value={code} onChange={setCode} />
          {fitting.length > 0 ? (
            <select
              aria-label={say('partyRole')}
              value={worn ?? ''}
              onChange={(event) =>
                setRole(fitting.find((each) => each.role === event.target.value)?.role ?? null)
              }
            >
              {fitting.map((each) => (
                <option key={each.role} value={each.role}>
                  {roles(each.role)}
                </option>
              ))}
            </select>
          ) : null}
        </>
      ) : (
        <Select
          aria-label={say('partyOrganization')}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('partyOrganization')}
          value={organizationId}
          onChange={(value) => setOrganizationId(value ?? null)}
          options={(organizations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button disabled={!chosen} onClick={choose}>
        {verb}
      </Button>
    </div>
  );
}
