import { useFormats } from '../../platform/i18n/index.js';
import type { FittingProject } from './allocations.api.js';
import type { OpenResource } from './resources.api.js';

export type FittingPart = NonNullable<FittingProject['need']>['parts'][number];

/** How much of a part is still wanted, in fen or units. */
export const openOf = ({ quantity, accepted, pending }: FittingPart): number => quantity - accepted - pending;

/** What of a need still lacks something other than people. */
export const wantedParts = ({ need }: FittingProject): readonly FittingPart[] =>
  (need?.parts ?? []).filter((part) => part.kind !== 'people' && openOf(part) > 0);

/** The parts that a resource could fill; the api has the last word. */
export const fittingParts = (project: FittingProject, resource: OpenResource): readonly FittingPart[] =>
  wantedParts(project).filter(({ kind, unit }) => {
    if (resource.__typename === 'FundAccount') return kind === 'money';
    if (resource.__typename === 'GoodsLot') return kind === 'goods' && unit === resource.unit;
    return kind === resource.offerKind;
  });

/** The part to propose: goods only under their own name. */
export const bestPart = (project: FittingProject, resource: OpenResource): FittingPart | null =>
  fittingParts(project, resource).find(({ kind, name }) => kind !== 'goods' || name === resource.name) ??
  null;

/** What a part still wants, in words. */
export function useOpenWords(): (part: FittingPart) => string {
  const formats = useFormats();
  return (part) =>
    part.kind === 'money' ? formats.money(openOf(part)) : `${formats.count(openOf(part))} ${part.unit}`;
}
