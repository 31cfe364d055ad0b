import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { Outlook, WhyRule } from './awards.api.js';
import { awardWords } from './awards.words.js';
import { outlookWords } from './outlook.words.js';
import { beginAward } from './changes.api.js';
import { useInLanguage } from './in-language.js';
import { whyWords } from './why.words.js';
import { WhyTree } from './WhyTree.js';

/** Outcomes in which the tier is theirs, and only the day is not. */
const SETTLED: readonly Outlook['explanation']['outcome'][] = [
  'eligible',
  'dayNeeded',
  'tooEarly',
  'tooLate',
];

type OutlookCardProps = {
  readonly outlook: Outlook;
  /** An employer's manager sees whom it is about. */
  readonly withName: boolean;
};

/** One award for one person: whether they may apply, in how many days, why, and the way on. */
export function OutlookCard({ outlook, withName }: OutlookCardProps) {
  const say = useWords(outlookWords);
  const of = useWords(awardWords);
  const formats = useFormats();
  const named = useInLanguage();
  const [isOpen, setOpen] = useState(false);
  const { programme, explanation, name } = outlook;
  const why = useWords(whyWords);
  const { headline, because } = useHeadline(outlook);
  const { least, most } = amountsOf(explanation);
  const amount =
    least === undefined || most === undefined
      ? why('amountUnknown')
      : least === most
        ? formats.money(most)
        : say('amountRange', { least: formats.money(least), most: formats.money(most) });
  const title = withName ? `${name} · ${named(programme.name)}` : named(programme.name);
  return (
    <Panel title={title} note={`${amount}${programme.rhythm === 'monthly' ? ` ${say('perMonth')}` : ''}`}>
      <div className="award-outlook" data-outcome={explanation.outcome}>
        <p className="award-headline">{headline}</p>
        {because ? <p>{because}</p> : null}
        <div className="award-choices">
          <WayOn outlook={outlook} />
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? say('hideWhy') : of('why')}
          </button>
        </div>
        {isOpen ? <WhyTree why={explanation} /> : null}
      </div>
    </Panel>
  );
}

/** What the tier that holds for them pays; while no tier does, what the tiers pay at least and at most. */
function amountsOf({ outcome, amount, tiers }: Outlook['explanation']): {
  readonly least?: number;
  readonly most?: number;
} {
  if (amount !== null && SETTLED.includes(outcome)) return { least: amount, most: amount };
  const amounts = tiers.flatMap((tier) => tier.amount ?? []);
  return amounts.length === 0 ? {} : { least: Math.min(...amounts), most: Math.max(...amounts) };
}

function WayOn({ outlook: { programme, application, mayBegin, workerId } }: { readonly outlook: Outlook }) {
  const say = useWords(outlookWords);
  const of = useWords(awardWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(makeOnceKey);
  const begin = useMutation({
    mutationFn: () =>
      beginAward({
        programme: programme.code,
        workerId: programme.applicant === 'employer' ? workerId : null,
        idempotencyKey,
      }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['awards'] });
      await navigate(`/w/awards/${id}`);
    },
  });
  if (mayBegin)
    return (
      <>
        <RefusalNotice error={begin.error} />
        <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
          {of('apply')}
        </Button>
      </>
    );
  if (!application) return null;
  return (
    <Link className="push-button" to={`/w/awards/${application.id}`}>
      {say(application.state === 'draft' ? 'continueDraft' : 'seeApplication')}
    </Link>
  );
}

/** What stands in large letters, and why. */
function useHeadline({ explanation, programme }: Outlook): {
  readonly headline: string;
  readonly because: string | null;
} {
  const say = useWords(outlookWords);
  const of = useWords(awardWords);
  const formats = useFormats();
  const named = useInLanguage();
  const { outcome, closesOn, daysUntil, mayApplyFrom, failing, missing, tiers, tier } = explanation;
  const rules = tiers.filter(({ code }) => tier === null || code === tier).flatMap((each) => each.rules);
  const nameOf = (rule: WhyRule | undefined): string => (rule ? named(rule.name) : '');
  const failed = rules.find(({ code }) => failing.includes(code));
  switch (outcome) {
    case 'eligible':
      return {
        headline: closesOn ? say('mayNow', { day: formats.day(closesOn) }) : say('mayNowOpen'),
        because: null,
      };
    case 'dayNeeded':
      return { headline: say('dayNeeded'), because: say('dayNeededWhy') };
    case 'tooEarly': {
      const last =
        rules.filter(({ trueFrom }) => trueFrom !== null && trueFrom === mayApplyFrom)[0] ?? failed;
      const headline =
        daysUntil === 1
          ? say('mayInOne')
          : daysUntil === null
            ? say('failed')
            : say('mayIn', { count: daysUntil });
      return {
        headline,
        because: mayApplyFrom
          ? say('mayInWhy', { day: formats.day(mayApplyFrom), rule: nameOf(last) })
          : null,
      };
    }
    case 'tooLate':
      return {
        headline: say('tooLate'),
        because: closesOn ? say('tooLateWhy', { day: formats.day(closesOn) }) : null,
      };
    case 'notOpen': {
      const names = programme.parameters.filter(({ parameter }) => missing.includes(parameter));
      return {
        headline: say('notOpen'),
        because: say('notOpenWhy', { names: names.map(({ name }) => named(name)).join(' · ') }),
      };
    }
    case 'notInForce':
      return {
        headline: programme.opensOn
          ? say('opensFrom', { day: formats.day(programme.opensOn) })
          : say('notInForce'),
        because: null,
      };
    case 'ruleFailed':
      return {
        headline: say('failed'),
        because: failed
          ? say('failedWhy', { rule: nameOf(failed) })
          : failing.includes('once')
            ? of('r_once')
            : null,
      };
  }
}
