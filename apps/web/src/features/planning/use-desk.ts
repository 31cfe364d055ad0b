import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { planQuery, plansQuery, type ListedPlan } from './planning.api.js';
import { weekIn } from './weeks.js';

type Choice = 'area' | 'week' | 'plan' | 'of';

/** What the desk shows, as its address says it. */
export type DeskChoice = {
  readonly regionCode: string;
  readonly weekOn: string;
  /** The plan shown; null for a week without one, and for one that is not found. */
  readonly planId: string | null;
  readonly plans: readonly ListedPlan[];
  readonly isGoods: boolean;
  /** Whether the plan of the address, or the plans of the week, are still asked for. */
  readonly isPending: boolean;
  /** Why the plan of the address cannot be shown. */
  readonly planError: Error | null;
  /** Why the area cannot be shown. */
  readonly areaError: Error | null;
  /** Sets some of it; each choice is a step that Back takes back. */
  readonly go: (changes: Partial<Record<Choice, string | null>>) => void;
};

/** Area, week, plan and what is planned, from the address: a plan brings its own area and week. */
export function useDesk(own: string, today: string): DeskChoice {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('plan');
  const one = useQuery({ ...planQuery(asked ?? ''), enabled: asked !== null });
  const named = asked === null ? undefined : one.data;
  const regionCode = named?.regionCode ?? address.get('area') ?? own;
  const weekOn = named?.weekOn ?? weekIn(address.get('week'), today);
  const isNamePending = asked !== null && one.isPending;
  const plans = useQuery({ ...plansQuery(regionCode, weekOn), enabled: !isNamePending });
  const newest = asked === null ? plans.data?.[0]?.id : undefined;
  return {
    regionCode,
    weekOn,
    planId: named?.id ?? newest ?? null,
    plans: plans.data ?? [],
    isGoods: address.get('of') === 'goods',
    isPending: isNamePending || plans.isPending,
    planError: asked === null ? null : one.error,
    areaError: plans.error,
    go: (changes) =>
      setAddress((before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value === null) next.delete(key);
          else next.set(key, value);
        }
        return next;
      }),
  };
}
