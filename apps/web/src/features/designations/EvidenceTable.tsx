import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import type { OpenDesignation } from './designations.api.js';
import { monthsOf, rowsBehind, useCriterionAmount } from './criterion-facts.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';

type Check = OpenDesignation['checks'][number];

/** How the place stands by each criterion, as counted, with the way to the figures behind it. */
export function EvidencePanel({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const [latest, ...earlier] = designation.checks;
  if (!latest) return null;
  const isProposed = designation.kind.criteria.some(({ evidence }) => evidence === 'proposed');
  return (
    <Panel
      title={say('evidence')}
      note={
        latest.at === null ? say('evidenceNow') : say('evidenceAt', { moment: formats.moment(latest.at) })
      }
    >
      <EvidenceTable designation={designation} check={latest} />
      <p className="meta">
        {monthsText(latest)} · {isProposed ? `${say('proposed')} · ` : ''}
        <Link to={`/w/regions/${designation.regionCode}?${monthsOf(latest)}`}>{say('openFigures')}</Link>
      </p>
      {earlier.length > 0 ? (
        <details className="designation-earlier">
          <summary>{say('earlierChecks')}</summary>
          {earlier.map((check) => (
            <div key={check.at}>
              <p className="meta">
                {check.at ? formats.day(dayOf(check.at)) : ''} · {monthsText(check)}
              </p>
              <EvidenceTable designation={designation} check={check} />
            </div>
          ))}
        </details>
      ) : null}
    </Panel>
  );

  function monthsText({ fromMonth, toMonth }: Check): string {
    return say('evidenceMonths', { from: fromMonth.slice(0, 7), to: toMonth.slice(0, 7) });
  }
}

type EvidenceTableProps = { readonly designation: OpenDesignation; readonly check: Check };

function EvidenceTable({ designation, check }: EvidenceTableProps) {
  const say = useWords(designationWords);
  const named = useInLanguage();
  const inUnit = useCriterionAmount();
  const criteria = new Map(designation.kind.criteria.map((each) => [each.code, each]));
  return (
    <table className="designation-evidence">
      <thead>
        <tr>
          <th scope="col">{say('criterion')}</th>
          <th scope="col" data-figures="true">
            {say('value')}
          </th>
          <th scope="col" data-figures="true">
            {say('least')}
          </th>
          <th scope="col">{say('result')}</th>
        </tr>
      </thead>
      <tbody>
        {check.evidence.map(({ criterion, value, atLeast, isMet, words }) => {
          const { name, fact = null } = criteria.get(criterion) ?? {};
          const rows = value === null ? null : rowsBehind(fact, designation.regionCode, check);
          const counted = value === null ? say('noRecord') : inUnit(fact, value);
          return (
            <tr key={criterion}>
              <th scope="row">
                {name ? named(name) : criterion}
                {words ? <p className="designation-words">{words}</p> : null}
              </th>
              <td data-figures="true" data-title={say('value')}>
                {atLeast === null ? '—' : rows === null ? counted : <Link to={rows}>{counted}</Link>}
              </td>
              <td data-figures="true" data-title={say('least')}>
                {atLeast === null ? '—' : inUnit(fact, atLeast)}
              </td>
              <td>
                <span className="tag" data-tone={isMet === null ? undefined : isMet ? 'green' : 'amber'}>
                  {say(isMet === null ? 'byPeople' : isMet ? 'met' : 'notMet')}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
