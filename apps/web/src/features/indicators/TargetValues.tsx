import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useIndicatorText } from './indicator-text.js';
import type { PackRow, RowTarget } from './policies.api.js';
import { policyWords } from './policies.words.js';

/** Every value of a row side by side, each with its source, its evidence and whether it holds. */
export function TargetValues({ indicator }: { readonly indicator: PackRow }) {
  const { say, aim } = useIndicatorText();
  const policy = useWords(policyWords);
  const { targets, unit, direction, status } = indicator;
  return (
    <>
      {targets.length === 0 ? <p className="meta">{policy('noValue')}</p> : null}
      <ul className="indicator-values">
        {targets.map((target) => (
          <li
            key={`${target.field} ${target.value} ${target.source?.key ?? target.entry?.id}`}
            data-held={target.isInForce}
          >
            <strong>{target.field === 'base' ? target.value : aim(target.value, unit, direction)}</strong>{' '}
            <span className="meta">
              {policy(target.field)} · {target.year}
            </span>
            {target.isInForce ? (
              <span className="tag" data-tone="green">
                {say('inForce')}
              </span>
            ) : null}
            <ValueSource target={target} />
          </li>
        ))}
      </ul>
      {status === 'conflicting' ? <p className="meta">{say('conflictNote')}</p> : null}
    </>
  );
}

function ValueSource({ target }: { readonly target: RowTarget }) {
  const { both } = useIndicatorText();
  const policy = useWords(policyWords);
  const formats = useFormats();
  const { source, entry, evidence } = target;
  return (
    <span className="record-line meta">
      <span>
        {source ? `${both(source.document) ?? ''} ${source.number ?? ''}` : null}
        {entry ? `${entry.document} ${entry.documentNumber ?? ''}` : null}
      </span>
      <span className="tag">{policy(evidence)}</span>
      {entry ? (
        <span>
          {policy('enteredLine', {
            name: entry.enteredBy?.name ?? '',
            moment: formats.moment(entry.enteredAt),
            place: entry.region?.name ?? entry.regionCode,
            day: formats.day(entry.fromOn),
          })}
        </span>
      ) : null}
    </span>
  );
}
