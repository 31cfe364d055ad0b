import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { WhatIfInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { asPolicyQuery } from './as-policy.api.js';
import { type Line } from './plan-lines.api.js';
import { makePlan, type Plan } from './planning.api.js';
import { WhatIfDialog, type LeftOut } from './WhatIfDialog.js';
import { whatIfWords } from './what-if.words.js';

export type WhatIfOpener = {
  /** What the button says. */
  readonly label: string;
  /** Opens the dialog; the people and needs of the lines may be left out. */
  readonly open: (lines: readonly Line[]) => void;
  readonly dialog: ReactNode;
};

/** Tries something beside a plan. */
export function useWhatIf(
  plan: Plan,
  week: { readonly regionCode: string; readonly weekOn: string },
): WhatIfOpener {
  const say = useWords(whatIfWords);
  const client = useQueryClient();
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const policy = useQuery({ ...asPolicyQuery(week.regionCode), enabled: leftOut !== null });
  const start = useMutation({
    mutationFn: (whatIf: WhatIfInput) => makePlan({ ...week, basedOnId: plan.id, whatIf, idempotencyKey }),
    onSuccess: async () => {
      setKey(makeOnceKey());
      setLeftOut(null);
      await client.invalidateQueries({ queryKey: ['planning', 'plan', plan.id] });
    },
  });
  return {
    label: say('open'),
    open: (lines) =>
      setLeftOut({
        volunteerIds: [...new Set(lines.flatMap(({ volunteerId }) => volunteerId ?? []))],
        needIds: [...new Set(lines.flatMap(({ need }) => need?.id ?? []))],
      }),
    dialog: leftOut ? (
      <WhatIfDialog
        leftOut={leftOut}
        policy={policy.data}
        error={start.error}
        busy={start.isPending}
        onStart={(whatIf) => start.mutate(whatIf)}
        onClose={() => setLeftOut(null)}
      />
    ) : null,
  };
}
