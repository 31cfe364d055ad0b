import { Link, useNavigate } from 'react-router';
import type { CaseAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import type { Due } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { dueWords } from './dues.words.js';
import { Risk } from './Risk.js';

/** The step that settles it, opened at once on the case's page. */
const STEPS: Readonly<Partial<Record<Due['kind'], CaseAction>>> = {
  consentDue: 'consent',
  assessmentDue: 'assess',
  planDue: 'submitPlan',
  visitDue: 'contact',
  followUpDue: 'followUp',
  workerGone: 'assign',
  erasureAsked: 'erase',
};

/** Where something due is done. */
function placeOf({ kind, caseId }: Due): string {
  if (kind === 'referralToAnswer') return `/w/case-referrals/${caseId}`;
  const step = STEPS[kind];
  return `/w/cases/${caseId}${step ? `?do=${step}` : ''}`;
}

/** What is due, in the order the api gives: late by risk times days, then by day. */
export function DueTable({ label, dues }: { readonly label: string; readonly dues: readonly Due[] }) {
  const say = useWords(dueWords);
  const of = useWords(caseWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const columns: readonly Column<Due>[] = [
    {
      key: 'what',
      title: say('what'),
      width: '28%',
      draw: (due) => (
        <Link className="record-title" to={placeOf(due)}>
          {say(`due_${due.kind}`)}
        </Link>
      ),
    },
    {
      key: 'case',
      title: of('case'),
      draw: ({ alias, number, worker }) => (
        <>
          {alias || number}
          <span className="record-line">
            {alias ? number : null}
            {worker ? ` ${worker}` : null}
          </span>
        </>
      ),
    },
    {
      key: 'risk',
      title: of('risk'),
      width: '16%',
      // The risk of a case that is passed on is its own worker's to know.
      draw: ({ kind, risk }) => (kind === 'referralToAnswer' ? null : <Risk risk={risk} />),
    },
    {
      key: 'due',
      title: of('due'),
      width: '22%',
      draw: ({ dueOn, daysLate }) => (
        <>
          {daysLate > 0 ? (
            <span className="case-late">{say('late', { days: daysLate })}</span>
          ) : (
            formats.day(dueOn)
          )}
          {daysLate > 0 ? <span className="record-line">{formats.day(dueOn)}</span> : null}
        </>
      ),
    },
  ];
  return (
    <RecordTable
      label={label}
      columns={columns}
      rows={dues}
      keyOf={({ id }) => id}
      onOpen={(due) => void navigate(placeOf(due))}
    />
  );
}
