import { useQueries } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { childRegionsQuery } from '../../platform/regions.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { FormField } from '../../ui/FormField.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { resourceWords } from './resources.words.js';

export type CommonDraft = {
  readonly name: string;
  readonly regionCode: string | null;
  readonly purposeCategories: string[];
  readonly purposeRegions: string[];
};

export const emptyCommon: CommonDraft = {
  name: '',
  regionCode: null,
  purposeCategories: [],
  purposeRegions: [],
};

type PurposeFieldsProps = {
  readonly draft: CommonDraft;
  readonly onChange: (part: Partial<CommonDraft>) => void;
};

/** Where it is recorded and what it was given for. */
export function PurposeFields({ draft, onChange }: PurposeFieldsProps) {
  const say = useWords(resourceWords);
  const categories = useTaxonomy('needCategories');
  const options = categories.groups.flatMap(({ value, label, options: below }) => [
    { value, label },
    ...below.map((term) => ({ value: term.value, label: `${label} / ${term.label}` })),
  ]);
  return (
    <>
      <div className="form-field" data-wide="true">
        <span className="meta">{say('lieIn')}</span>
        <RegionSelect
          deepest="county"
          value={draft.regionCode}
          onChange={(regionCode) => onChange({ regionCode })}
        />
      </div>
      <FormField label={say('purposeCategories')} hint={say('purposeCategoriesHint')} wide>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.purposeCategories}
            onChange={(purposeCategories) => onChange({ purposeCategories })}
            options={options}
          />
        )}
      </FormField>
      <PurposePlaces
        codes={draft.purposeRegions}
        onChange={(purposeRegions) => onChange({ purposeRegions })}
      />
    </>
  );
}

type PurposePlacesProps = {
  readonly codes: readonly string[];
  readonly onChange: (codes: string[]) => void;
};

function PurposePlaces({ codes, onChange }: PurposePlacesProps) {
  const say = useWords(resourceWords);
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = usePlaceNames(codes);
  return (
    <div className="form-field" data-wide="true">
      <span className="meta">
        {say('purposeRegions')} {say('purposeRegionsHint')}
      </span>
      {codes.length > 0 ? (
        <span className="resource-places">
          {codes.map((code) => (
            <Button
              key={code}
              size="small"
              aria-label={say('removePlace', { place: nameOf(code) })}
              onClick={() => onChange(codes.filter((each) => each !== code))}
            >
              {nameOf(code)} ×
            </Button>
          ))}
        </span>
      ) : null}
      <span className="resource-places">
        <RegionSelect deepest="community" value={open} onChange={setOpen} />
        <Button
          disabled={open === null || codes.includes(open)}
          onClick={() => {
            if (open !== null) onChange([...codes, open]);
            setOpen(null);
          }}
        >
          {say('addPlace')}
        </Button>
      </span>
    </div>
  );
}

const parentOf = (code: string): string | null => {
  const digits = { 2: 0, 4: 2, 6: 4, 9: 6, 12: 9 }[code.length] ?? 0;
  return digits === 0 ? null : code.slice(0, digits);
};

/** Names of units just chosen: they were read with their parents' children. */
function usePlaceNames(codes: readonly string[]): (code: string) => string {
  const lists = useQueries({ queries: codes.map((code) => childRegionsQuery(parentOf(code))) });
  const units = lists.flatMap(({ data }) => data ?? []);
  return (code) => units.find((unit) => unit.code === code)?.name ?? code;
}
