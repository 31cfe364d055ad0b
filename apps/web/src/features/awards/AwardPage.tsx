import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { AwardAction } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { AccountForm } from './AccountForm.js';
import { ApplicationForm } from './ApplicationForm.js';
import { AwardActions } from './AwardActions.js';
import { awardQuery, type OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { AwardTimeline } from './AwardTimeline.js';
import { useInLanguage } from './in-language.js';
import { ObjectionsPanel } from './ObjectionsPanel.js';
import { PaperFiles } from './PaperFiles.js';
import { RecomputePanel } from './RecomputePanel.js';
import { useRuleNames } from './RejectDialog.js';
import { shapeOf } from './states.js';
import { WhyTree } from './WhyTree.js';
import './awards.css';

/** One application: how far it is, why, what it says, what can be done. */
export function AwardPage() {
  const say = useWords(awardWords);
  const { id = '' } = useParams();
  const award = useQuery(awardQuery(id));
  if (award.error) return <RefusalNotice error={award.error} />;
  if (award.isPending) return <Skeletons count={3} height={120} />;
  if (!award.data)
    return <EmptyState whole title={say('notFound')} actions={<Link to="/w/awards">{say('toList')}</Link>} />;
  return <Opened award={award.data} />;
}

function Opened({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const formats = useFormats();
  const named = useInLanguage();
  const rules = useRuleNames(award);
  const { person, programme, state, stateSince, amount, lastReason, rejectedRule, recomputation } = award;
  const isOpen = (action: AwardAction): boolean =>
    award.allowedActions.some((each) => each.action === action && each.isOpen);
  const frozenOn = state === 'draft' ? undefined : recomputation?.onDay;
  return (
    <>
      <PageTitle
        title={person?.name ?? named(programme.name)}
        crumbs={[{ label: say('title'), to: '/w/awards' }, { label: named(programme.name) }]}
      >
        <span>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(state)}
        </span>
        <span>{formats.day(dayOf(stateSince))}</span>
        {amount === null ? null : <span>{formats.money(amount)}</span>}
        {state === 'rejected' && rejectedRule ? (
          <span>{say('rejectedFor', { rule: rules.get(rejectedRule) ?? rejectedRule })}</span>
        ) : null}
        {lastReason ? <span>{say('lastReason', { reason: lastReason })}</span> : null}
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('progress')}>
              <AwardTimeline award={award} />
              {state === 'onNotice' ? <a href="/award-notices">{say('readNotice')}</a> : null}
            </Panel>
            <Panel
              title={say('why')}
              note={frozenOn ? say('whyAt', { day: formats.day(frozenOn) }) : say('whyNow')}
            >
              <WhyTree why={award.explanation} />
            </Panel>
            {isOpen('edit') ? <ApplicationForm key={award.id} award={award} /> : null}
            {isOpen('correctAccount') ? <AccountForm key={award.id} award={award} /> : null}
            <History award={award} />
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <AwardActions award={award} />
            </Panel>
            <ObjectionsPanel award={award} />
            <Known award={award} />
            <RecomputePanel award={award} ruleNames={rules} />
          </>
        }
      />
    </>
  );
}

/** Who, where, paid to whom, with which papers, and what else the same identity draws. */
function Known({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const named = useInLanguage();
  const { payee, papersWanted, otherAwards, employer, region, statement, allowedActions, state } = award;
  const reviews = allowedActions.some(({ action }) => action === 'sendBack' || action === 'approve');
  return (
    <Panel title={say('known')}>
      <Facts
        facts={[
          { name: say('where'), value: region?.name },
          { name: say('employer'), value: employer?.name },
          {
            name: say('payee'),
            value: payee ? say('payeeLine', { bank: payee.bank, ending: payee.accountEnding }) : null,
          },
          {
            name: say('identityNumber'),
            value: payee ? say('identityLine', { ending: payee.identityEnding }) : null,
          },
          {
            name: say('papers'),
            value: papersWanted
              .filter(({ isThere }) => isThere)
              .map(({ name }) => named(name))
              .join(' · '),
          },
          { name: say('statement'), value: state === 'draft' ? null : statement },
        ]}
      />
      {state === 'draft'
        ? null
        : papersWanted.map(({ code, name }) =>
            award.paperFiles.some(({ paper }) => paper === code) ? (
              <div key={code}>
                <h3 className="award-sub">{named(name)}</h3>
                <PaperFiles award={award} paper={code} />
              </div>
            ) : null,
          )}
      {reviews ? (
        <>
          <h3 className="award-sub">{say('others')}</h3>
          {otherAwards.length === 0 ? <p className="meta">{say('othersNone')}</p> : null}
          <ul className="award-objections">
            {otherAwards.map((each) => (
              <li key={`${each.programme} ${each.appliedOn}`}>
                {say('othersLine', { programme: each.programme, state: say(each.state), place: each.place })}
              </li>
            ))}
          </ul>
          <p className="meta">{say('readTrace')}</p>
        </>
      ) : null}
    </Panel>
  );
}

function History({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const formats = useFormats();
  const rules = useRuleNames(award);
  if (award.steps.length === 0) return null;
  return (
    <Panel title={say('history')}>
      <ol className="award-history">
        {award.steps.map(({ action, at, by, reason, rule }) => (
          <li key={`${at} ${action}`}>
            <span className="meta">{formats.moment(at)}</span> {say(`st_${action}`)} ·{' '}
            {by ? say('by', { name: by }) : say('bySystem')}
            {rule ? ` · ${rules.get(rule) ?? rule}` : ''}
            {reason ? <p className="award-words">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
