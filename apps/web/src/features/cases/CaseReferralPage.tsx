import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseReferralAction } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnReferral } from './case-changes.api.js';
import { caseReferralQuery, type ReferralLetter } from './case-referrals.api.js';
import { caseWords } from './cases.words.js';
import './cases.css';

/** A referral's letter, read by its two sides; opening it is noted for the person to see. */
export function CaseReferralPage() {
  const say = useWords(caseWords);
  const { id = '' } = useParams();
  const opened = useQuery(caseReferralQuery(id));
  if (isRefusal(opened.error, 'NOT_FOUND'))
    return <EmptyState whole title={say('referralNotFound')} actions={<Link to="/w">{say('toDay')}</Link>} />;
  if (opened.error) return <RefusalNotice error={opened.error} />;
  if (!opened.data) return <Skeletons count={2} height={160} />;
  return <Letter letter={opened.data} />;
}

function Letter({ letter: read }: { readonly letter: ReferralLetter }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const { referral, name, phone, letter, answer, madeBy, receiver, caseId } = read;
  const { consentHow, createdAt, dueOn, state, isTransfer } = referral;
  return (
    <>
      <PageTitle
        title={say('referral')}
        crumbs={[{ label: say('referralsToMe'), to: '/w/case-referrals' }, { label: referral.number }]}
      >
        <span>{say(`referralState_${state}`)}</span>
        {isTransfer ? <span className="tag">{say('transfer')}</span> : null}
        {caseId ? <Link to={`/w/cases/${caseId}`}>{say('openCase')}</Link> : null}
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('letter')}>
              <p className="case-words">{letter}</p>
            </Panel>
            {answer ? (
              <Panel title={say('answer')}>
                <p className="case-words">{answer}</p>
              </Panel>
            ) : null}
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Steps letter={read} />
            </Panel>
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  { name: say('name'), value: name },
                  { name: say('phone'), value: phone },
                  {
                    name: say('consent'),
                    value: consentHow ? say(`how_${consentHow}`) : say('noConsent'),
                  },
                  { name: say('madeBy'), value: madeBy },
                  { name: say('receiver'), value: receiver },
                  { name: say('on'), value: formats.day(dayOf(createdAt)) },
                  { name: say('due'), value: state === 'made' ? formats.day(dueOn) : null },
                ]}
              />
            </Panel>
          </>
        }
      />
    </>
  );
}

function Steps({ letter: { referral, allowedActions } }: { readonly letter: ReferralLetter }) {
  const say = useWords(caseWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<CaseReferralAction | null>(null);
  const { id, version } = referral;
  const act = useMutation({
    mutationFn: ({ action, words }: { action: CaseReferralAction; words: string | null }) =>
      actOnReferral({ id, version, action, words }),
    onSuccess: async () => {
      setAsking(null);
      await client.invalidateQueries({ queryKey: ['cases'] });
      await client.invalidateQueries({ queryKey: ['caseReferral', id] });
    },
  });
  const open = allowedActions.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return <p className="meta">{say('nothingToDo')}</p>;
  return (
    <>
      {asking === null ? <RefusalNotice error={act.error} /> : null}
      <div className="case-actions">
        {open.map(({ action, wantsWords }) => (
          <Button
            key={action}
            type={action === 'accept' || action === 'complete' ? 'primary' : 'default'}
            loading={act.isPending && act.variables.action === action}
            onClick={() => (wantsWords ? setAsking(action) : act.mutate({ action, words: null }))}
          >
            {say(`referralAction_${action}`)}
          </Button>
        ))}
      </div>
      {asking ? (
        <ReasonDialog
          title={say(`referralAction_${asking}`)}
          verb={say(`referralAction_${asking}`)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(words) => act.mutate({ action: asking, words })}
        />
      ) : null}
    </>
  );
}
