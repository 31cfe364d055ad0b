import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { CaseAction, CaseState } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnCase, exportCase, renewCode, type CaseStep } from './case-changes.api.js';
import { AssignForm } from './AssignForm.js';
import { CaseStepForm } from './CaseStepForm.js';
import type { OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { ClientForm } from './ClientForm.js';
import { download } from './download.js';

/** What comes next in each state, the filled button; the first that is open. */
const NEXT: Readonly<Partial<Record<CaseState, readonly CaseAction[]>>> = {
  intake: ['consent'],
  assessing: ['assess'],
  planning: ['submitPlan'],
  planSubmitted: ['approvePlan', 'contact'],
  active: ['contact'],
  closureSubmitted: ['approveClosure', 'contact'],
  followUp: ['followUp', 'contact'],
};
/** Rare and grave ones stand last. */
const LAST: readonly CaseAction[] = [
  'correct',
  'export',
  'askExport',
  'askErasure',
  'refuseConsent',
  'withdrawConsent',
  'erase',
];
/** Grave or given in another one's name: asked once more, though nothing need be told with it. */
const ASKED: readonly CaseAction[] = ['correct', 'assign', 'erase', 'approvePlan', 'approveClosure'];
/** Done on a page of its own. */
const ELSEWHERE: readonly CaseAction[] = ['refer', 'open'];

/** What the api allows now; a step that wants details opens its form in place. */
export function CaseActions({ opened }: { readonly opened: OpenedCase }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [doing, setDoing] = useState<string | null>(address.get('do'));
  const { file } = opened;
  // Before its day a grave case is not the worker's to end; what they hear is noted meanwhile.
  const waits = (action: CaseAction): boolean => action === 'followUp' && opened.awaitsSupervisor;
  const first = NEXT[file.state]?.find((each) =>
    file.allowedActions.some(({ action, isOpen }) => action === each && isOpen && !waits(action)),
  );
  const rank = (action: CaseAction): number => (action === first ? -1 : LAST.indexOf(action) + 1);
  const open = file.allowedActions
    .filter(({ action, isOpen }) => isOpen && !ELSEWHERE.includes(action) && !waits(action))
    .toSorted((a, b) => rank(a.action) - rank(b.action));
  const step = open.find(({ action }) => action === doing);
  const stop = () => {
    setDoing(null);
    setAddress({}, { replace: true });
  };
  const settled = async (isGone = false) => {
    stop();
    await client.invalidateQueries({ queryKey: ['cases'] });
    if (isGone) await navigate('/w/case-queue');
    else await client.invalidateQueries({ queryKey: ['case', file.id] });
  };
  const act = useMutation({
    mutationFn: (details: Omit<CaseStep, 'id' | 'version'>) =>
      actOnCase({ ...details, id: file.id, version: file.version }),
    onSuccess: (state) => settled(state === 'erased'),
  });
  const copy = useMutation({
    mutationFn: () => exportCase(file.id),
    onSuccess: ({ fileName, text }) => {
      download(fileName, text);
      return settled();
    },
  });
  const code = useMutation({ mutationFn: () => renewCode(file.id), onSuccess: () => settled() });
  const begin = (action: CaseAction, wants: readonly string[]) => {
    act.reset();
    if (action === 'export') copy.mutate();
    else if (wants.length === 0 && !ASKED.includes(action)) act.mutate({ action });
    else setDoing(action);
  };
  if (open.length === 0)
    return (
      <Panel title={say('youCan')}>
        <p className="meta">{say('nothingToDo')}</p>
      </Panel>
    );
  return (
    <Panel title={say('youCan')}>
      <RefusalNotice error={act.error ?? copy.error ?? code.error} />
      {copy.isSuccess ? <Notice tone="green" title={say('exportDone')} /> : null}
      {code.data ? (
        <Notice tone="green" title={<span className="case-code">{say('codeIs', { code: code.data })}</span>}>
          {say('codeHint')}
        </Notice>
      ) : null}
      {opened.awaitsSupervisor && !step ? (
        <p className="meta">
          {say('awaitsSupervisor', { day: formats.day(file.dueOn ?? ''), action: say('action_contact') })}
        </p>
      ) : null}
      {step ? null : (
        <div className="case-actions">
          {open.map(({ action, wants }) => (
            <Button
              key={action}
              type={action === first ? 'primary' : 'default'}
              loading={act.isPending && act.variables.action === action}
              onClick={() => begin(action, wants)}
            >
              {say(`action_${action}`)}
            </Button>
          ))}
          {open.some(({ action }) => action === 'correct') ? (
            <Button loading={code.isPending} onClick={() => code.mutate()}>
              {say('newCode')}
            </Button>
          ) : null}
        </div>
      )}
      {step?.action === 'correct' ? (
        <ClientForm opened={opened} onCancel={stop} onDone={() => void settled()} />
      ) : null}
      {step?.action === 'assign' ? (
        <AssignForm file={file} onCancel={stop} onDone={() => void settled()} />
      ) : null}
      {step && step.action !== 'correct' && step.action !== 'assign' ? (
        <CaseStepForm
          key={step.action}
          action={step.action}
          wants={step.wants}
          risk={file.risk}
          lacking={opened.visitsLacking}
          dueOn={file.dueOn}
          isBusy={act.isPending}
          onCancel={stop}
          onDone={(details) => act.mutate(details)}
        />
      ) : null}
    </Panel>
  );
}
