import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportAction, ReportState } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnReport, correctReport, type Report } from './reports.api.js';
import { reportWords } from './reports.words.js';

/** The step that leads on; the first of the open ones is the primary button. */
const ONWARD: readonly ReportAction[] = ['submit', 'accept', 'approve'];

export type StepTaken = { readonly action: ReportAction; readonly state: ReportState };

/** Takes a step with a report, with words where it asks for them; tells what was done even if the report has left the list. */
export function useReportStep(report: Report, onDone: (taken: StepTaken) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      action,
      reason,
    }: {
      readonly action: ReportAction;
      readonly reason: string | null;
    }): Promise<StepTaken> => {
      const at = { id: report.id, version: report.version };
      if (action === 'correct') {
        await correctReport({ ...at, reason: reason ?? '' });
        return { action, state: 'draft' };
      }
      return { action, state: await actOnReport({ ...at, action, ...(reason !== null && { reason }) }) };
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
}

/** What may be done with a report now, as buttons; saving has its own form. */
export function ReportActions({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const [asks, setAsks] = useState<ReportAction | null>(null);
  const step = useReportStep(report, () => setAsks(null));
  const open = report.allowedActions.filter(({ action, isOpen }) => isOpen && action !== 'save');
  if (open.length === 0) return null;
  return (
    <>
      {asks === null ? <RefusalNotice error={step.error} /> : null}
      <div className="indicator-buttons">
        {open.map(({ action, needsReason }) => (
          <button
            key={action}
            type="button"
            className="push-button"
            data-primary={ONWARD.includes(action)}
            disabled={step.isPending}
            onClick={() => (needsReason ? setAsks(action) : step.mutate({ action, reason: null }))}
          >
            {say(action)}
          </button>
        ))}
      </div>
      {asks === null ? null : (
        <ReasonDialog
          title={say('reasonFor', { action: say(asks) })}
          verb={say(asks)}
          busy={step.isPending}
          error={step.error}
          onCancel={() => {
            setAsks(null);
            step.reset();
          }}
          onDone={(reason) => step.mutate({ action: asks, reason })}
        />
      )}
    </>
  );
}
