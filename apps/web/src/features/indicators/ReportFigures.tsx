import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { useIndicatorText } from './indicator-text.js';
import type { Report } from './reports.api.js';
import { reportWords } from './reports.words.js';
import '../../ui/RecordTable.css';

/** The figures of a report beside the period before, and what asks for a second look. */
export function ReportFigures({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const { both, withUnit, baseName } = useIndicatorText();
  const { indicator, value, valueBefore, findings } = report;
  const text = (figure: string | null): string => (figure === null ? '—' : withUnit(figure, indicator.unit));
  return (
    <>
      <Facts
        facts={[
          { name: both(indicator.numerator) ?? say('numerator'), value: report.numerator },
          {
            name: baseName(indicator.dividedBy) ?? both(indicator.denominator) ?? say('denominator'),
            value: indicator.dividedBy === 'none' ? null : (report.divisor ?? say('divisorMissing')),
          },
          { name: `${say('value')} · ${say('now')}`, value: <strong>{text(value)}</strong> },
          { name: `${say('value')} · ${say('before')}`, value: text(valueBefore) },
          { name: say('stated'), value: report.stated },
          { name: say('note'), value: report.note },
          { name: say('reason'), value: report.lastReason },
        ]}
      />
      {findings.length > 0 ? (
        <Notice tone="amber" title={say('findings')}>
          {findings.map((finding) => (
            <p key={finding}>{say(finding)}</p>
          ))}
        </Notice>
      ) : null}
    </>
  );
}

/** What happened to a report, oldest first, with the words that came along. */
export function ReportHistory({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const formats = useFormats();
  return (
    <ol className="indicator-values" aria-label={say('steps')}>
      {report.steps.map((step) => (
        <li key={step.id}>
          {say('stepLine', {
            action: say(step.action),
            name: step.by?.name ?? '',
            moment: formats.moment(step.at),
          })}
          <span className="record-line meta">
            {step.denominator === null ? step.numerator : `${step.numerator} / ${step.denominator}`}
            {step.reason ? ` · ${step.reason}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
