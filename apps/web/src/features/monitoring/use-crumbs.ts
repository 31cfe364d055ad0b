import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import type { Crumb } from '../../ui/PageTitle.js';
import { regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';

const nextPick = {
  province: 'pickCity',
  city: 'pickCounty',
  county: 'pickTownship',
  township: 'pickCommunity',
} as const;

/** Where a region lies, from the province down; a link where the reach allows, and what can be picked next. */
export function useCrumbs(regionCode: string, reach: string | null, search: string): readonly Crumb[] {
  const say = useWords(monitoringWords);
  const region = useQuery(regionNameQuery(regionCode)).data;
  if (!region) return [];
  const path = region.path.map(({ code, name }) =>
    code !== regionCode && reach !== null && code.startsWith(reach)
      ? { label: name, to: `/w/regions/${code}?${search}` }
      : { label: name },
  );
  return region.level === 'community' ? path : [...path, { label: say(nextPick[region.level]) }];
}
