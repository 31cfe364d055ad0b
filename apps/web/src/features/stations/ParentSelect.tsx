import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { StationKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { stationLeadersQuery } from './stations.api.js';
import { stationWords } from './stations.words.js';

type ParentSelectProps = {
  readonly kind: StationKind;
  readonly regionCode: string | null;
  readonly value: string | null;
  /** The one it has, which may have closed meanwhile. */
  readonly current: { readonly id: string; readonly name: string } | null;
  readonly onChange: (parentId: string | null) => void;
};

/** The open stations of the region and above that could lead this one, the nearest first. */
export function ParentSelect({ kind, regionCode, value, current, onChange }: ParentSelectProps) {
  const say = useWords(stationWords);
  const leaders = useQuery({
    ...stationLeadersQuery(kind, regionCode ?? ''),
    enabled: regionCode !== null,
  });
  const open = leaders.data ?? [];
  const offered = current && !open.some(({ id }) => id === current.id) ? [...open, current] : open;
  return (
    <FormField label={say('parent')}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder={say('noParent')}
          value={value}
          onChange={(parentId) => onChange(parentId ?? null)}
          options={offered.map((station) => ({ value: station.id, label: station.name }))}
        />
      )}
    </FormField>
  );
}
