import { useQuery } from '@tanstack/react-query';
import type { RegionLevel } from '../gql/enums.js';
import { useWords } from '../platform/i18n/index.js';
import { childRegionsQuery } from '../platform/regions.js';
import { regionSelectWords } from './RegionSelect.words.js';
import './RegionSelect.css';

const levels: readonly { readonly level: RegionLevel; readonly digits: number }[] = [
  { level: 'province', digits: 2 },
  { level: 'city', digits: 4 },
  { level: 'county', digits: 6 },
  { level: 'township', digits: 9 },
  { level: 'community', digits: 12 },
];

export type RegionSelectProps = {
  /** The chosen code; null for none. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  /** Only below this unit; null begins with the provinces. */
  readonly within?: string | null;
  readonly deepest?: RegionLevel;
  /** Whether leaving a level open means all below it, as in a filter. */
  readonly filter?: boolean;
};

/** One select a level, each opening when the one above is chosen. */
export function RegionSelect(props: RegionSelectProps) {
  const { value, onChange, within = null, deepest = 'community', filter = false } = props;
  const rootDigits = within?.length ?? 0;
  const last = levels.find((each) => each.level === deepest)?.digits ?? 12;
  const shown = levels.filter(({ digits }) => digits > rootDigits && digits <= last);
  return (
    <span className="region-select">
      {shown.map(({ level, digits }, index) => {
        const above = index === 0 ? within : (shown[index - 1]?.digits ?? 0);
        const parent = typeof above === 'number' ? (value ?? '').slice(0, above) : above;
        if (typeof above === 'number' && parent?.length !== above) return null;
        return (
          <LevelSelect
            key={level}
            level={level}
            parent={parent}
            value={value && value.length >= digits ? value.slice(0, digits) : ''}
            filter={filter}
            onChange={(code) => onChange(code === '' ? (parent === within ? null : parent) : code)}
          />
        );
      })}
    </span>
  );
}

type LevelSelectProps = {
  readonly level: RegionLevel;
  readonly parent: string | null;
  readonly value: string;
  readonly filter: boolean;
  readonly onChange: (code: string) => void;
};

function LevelSelect({ level, parent, value, filter, onChange }: LevelSelectProps) {
  const say = useWords(regionSelectWords);
  const units = useQuery(childRegionsQuery(parent)).data ?? [];
  return (
    <select aria-label={say(level)} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">
        {filter ? `${say(level)} · ${say('all')}` : `${say(level)} · ${say('choose')}`}
      </option>
      {units.map((unit) => (
        <option key={unit.code} value={unit.code}>
          {unit.name}
        </option>
      ))}
    </select>
  );
}
