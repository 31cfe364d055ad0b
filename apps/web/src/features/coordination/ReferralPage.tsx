import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { ReferralAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type StepTaken } from '../../workbench/StepButtons.js';
import { coordinationWords } from './coordination.words.js';
import { useDepartments } from './departments.js';
import { EscalationPanel, History, NotThere } from './RecordParts.js';
import { actOnReferral, referralQuery, type OpenReferral } from './referrals.api.js';
import { stepWords } from './steps.words.js';

/** One referral between departments. */
export function ReferralPage() {
  const { id = '' } = useParams();
  const referral = useQuery(referralQuery(id));
  if (referral.error) return <RefusalNotice error={referral.error} />;
  if (referral.isPending) return <Skeletons count={3} height={120} />;
  return referral.data ? <Opened referral={referral.data} /> : <NotThere />;
}

function Opened({ referral }: { readonly referral: OpenReferral }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const from = useDepartments(referral.regionCode);
  const to = useDepartments(referral.toRegionCode);
  const { need } = referral;
  return (
    <>
      <PageTitle
        title={referral.title}
        crumbs={[{ label: general('title'), to: '/w/coordination' }, { label: general('referrals') }]}
      >
        <span>{general(referral.state)}</span>
        {referral.dueAt ? <Clock dueAt={referral.dueAt} startedAt={referral.stateSince} withHour /> : null}
      </PageTitle>
      <Columns
        main={
          <Panel title={general('matter')}>
            <Facts
              facts={[
                {
                  name: general('from'),
                  value: `${referral.region?.name ?? ''} ${from.nameOf(referral.fromDepartment)}`,
                },
                {
                  name: general('to'),
                  value: `${referral.toRegion?.name ?? ''} ${to.nameOf(referral.toDepartment)}`,
                },
                { name: say('reason'), value: referral.reason },
                {
                  name: say('need'),
                  value: need ? (
                    <Link to={`/w/needs/${need.id}`}>
                      {need.number} {need.title}
                    </Link>
                  ) : null,
                },
                { name: say('outcome'), value: referral.outcome },
                { name: general('lastWords'), value: referral.lastReason },
              ]}
            />
          </Panel>
        }
        side={
          <>
            <Panel title={general('youCan')}>
              <Steps referral={referral} />
            </Panel>
            <EscalationPanel escalations={referral.escalations} />
            <History events={referral.history} />
          </>
        }
      />
    </>
  );
}

function Steps({ referral }: { readonly referral: OpenReferral }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words }: StepTaken<ReferralAction>) =>
      actOnReferral({ id: referral.id, version: referral.version, action: key, words }),
    onSettled: () => client.invalidateQueries(),
  });
  const steps = referral.allowedActions
    .filter(({ isOpen }) => isOpen)
    .map(({ action, wantsWords }) => ({ key: action, label: say(action), wantsWords }));
  return (
    <StepButtons
      steps={steps}
      busy={act.isPending}
      error={act.error}
      none={general('nothingNow')}
      onStep={act.mutateAsync}
    />
  );
}
