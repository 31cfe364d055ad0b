import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { StationKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { stationListQuery } from './stations.api.js';
import { stationWords } from './stations.words.js';

type ParentSelectProps = {
  readonly kind: StationKind;
  readonly regionCode: string | null;
  readonly value: string | null;
  readonly onChange: (parentId: string | null) => void;
};

/** The open stations in the region or above that could lead this one; the api refuses what does not fit. */
export function ParentSelect({ kind, regionCode, value, onChange }: ParentSelectProps) {
  const say = useWords(stationWords);
  const county = regionCode?.slice(0, 6) ?? '';
  const list = useInfiniteQuery({
    ...stationListQuery({ regionCode: county, state: 'open' }),
    enabled: county.length === 6,
  });
  const around = list.data?.pages.flatMap((page) => page.edges.map(({ node }) => node)) ?? [];
  const above = around.filter(
    (station) => station.region && regionCode?.startsWith(station.region.code) && station.kind !== kind,
  );
  return (
    <FormField label={say('parent')}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder={say('noParent')}
          value={value}
          onChange={(parentId) => onChange(parentId ?? null)}
          options={above.map((station) => ({ value: station.id, label: station.name }))}
        />
      )}
    </FormField>
  );
}
