import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { Why, WhyRule } from './awards.api.js';
import { useInLanguage } from './in-language.js';
import { whyWords } from './why.words.js';
import { useWhyWords } from './use-why-words.js';
import './awards.css';

type WhyTreeProps = {
  readonly why: Why;
  /** Rules of a tier that does not apply start closed; those that stand in the way start open. */
  readonly startsOpen?: boolean;
};

/** Why somebody may or may not apply: tiers, rules, and below each rule the facts and values it rests on. */
export function WhyTree({ why, startsOpen = true }: WhyTreeProps) {
  const say = useWords(whyWords);
  const formats = useFormats();
  const named = useInLanguage();
  return (
    <ul className="why-tree">
      {why.tiers.map((tier) => (
        <li key={tier.code} className="why-tier">
          <details open={startsOpen && (why.tier === null || why.tier === tier.code)}>
            <summary>
              <strong>{named(tier.name)}</strong>{' '}
              <span>{tier.amount === null ? say('amountUnknown') : formats.money(tier.amount)}</span>{' '}
              {why.tier === tier.code && why.outcome === 'eligible' ? (
                <span className="tag" data-tone="green">
                  {say('tierGranted')}
                </span>
              ) : null}
            </summary>
            <ul className="why-rules">
              {tier.rules.map((rule) => (
                <Rule key={rule.code} rule={rule} isInTheWay={tier.failing.includes(rule.code)} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Rule({ rule, isInTheWay }: { readonly rule: WhyRule; readonly isInTheWay: boolean }) {
  const say = useWords(whyWords);
  const formats = useFormats();
  const named = useInLanguage();
  const words = useWhyWords();
  const when = rule.holds
    ? rule.trueSince
      ? say('holdsSince', { day: formats.day(rule.trueSince) })
      : say('holds')
    : rule.trueFrom
      ? say('willHold', { day: formats.day(rule.trueFrom) })
      : say(rule.isUndecided ? 'undecided' : 'doesNotHold');
  const tone = rule.holds ? 'green' : rule.trueFrom || rule.isUndecided ? 'amber' : 'red';
  return (
    <li>
      <details open={isInTheWay}>
        <summary>
          <RuleMark tone={tone} />
          <span className="why-rule">{named(rule.name)}</span>{' '}
          <span className="tag" data-tone={tone}>
            {when}
          </span>
          {rule.trueUntil ? (
            <span className="meta"> {say('holdsUntil', { day: formats.day(rule.trueUntil) })}</span>
          ) : null}
        </summary>
        <ul className="why-facts">
          {rule.facts.map((fact) => (
            <li key={`${fact.source} ${fact.from} ${fact.says}`}>
              {words.kind(fact)}
              {fact.says === '' ? '' : ` · ${words.says(fact)}`} {words.days(fact)}{' '}
              <span className="meta">{words.source(fact)}</span>
            </li>
          ))}
          {rule.facts.length === 0 ? <li className="meta">{say('noFacts')}</li> : null}
          {rule.parameters.map((each) => (
            <li key={each.parameter}>
              {say('setTo', { name: named(each.name), value: words.value(each) })}{' '}
              <span className="meta">
                {named(each.document)} · {words.mark(each.evidence)}
              </span>
            </li>
          ))}
          {rule.document ? (
            <li className="meta">
              {say('document', { document: named(rule.document) })} · {words.mark(rule.evidence)}
            </li>
          ) : null}
        </ul>
      </details>
    </li>
  );
}

const MARKS = {
  green: 'M4.5 8.2l2.4 2.4 4.6-4.8',
  amber: 'M8 4v4l3 2',
  red: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
} as const;

/** Holds, will hold, does not hold: a shape beside the words. */
function RuleMark({ tone }: { readonly tone: keyof typeof MARKS }) {
  return (
    <svg className="why-mark" data-tone={tone} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="8" fill="currentColor" />
      <path d={MARKS[tone]} stroke="#fff" strokeWidth="1.8" fill="none" />
    </svg>
  );
}
