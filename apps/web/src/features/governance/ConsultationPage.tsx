import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { ConsultationAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type Step } from '../../workbench/StepButtons.js';
import { History } from '../coordination/RecordParts.js';
import { actOnConsultation, consultationQuery, type OpenConsultation } from './consultations.api.js';
import { DecideForm, HoldForm } from './ConsultationForms.js';
import { DecidedNeeds } from './DecidedNeeds.js';
import { governanceWords } from './governance.words.js';
import { useNamed } from './names.js';
import { NotThere } from './NotThere.js';
import './governance.css';

/** One consultation: topic, who came, what was decided, what it led to. */
export function ConsultationPage() {
  const { id = '' } = useParams();
  const consultation = useQuery(consultationQuery(id));
  if (consultation.error) return <RefusalNotice error={consultation.error} />;
  if (consultation.isPending) return <Skeletons count={3} height={120} />;
  return consultation.data ? <Opened consultation={consultation.data} /> : <NotThere />;
}

function Opened({ consultation }: { readonly consultation: OpenConsultation }) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const named = useNamed();
  const may = (action: ConsultationAction) =>
    consultation.allowedActions.some((each) => each.action === action && each.isOpen);
  const { invited, attended } = consultation;
  return (
    <>
      <PageTitle
        title={consultation.title}
        crumbs={[
          { label: say('title'), to: '/w/governance' },
          {
            label: consultation.region?.name ?? consultation.regionCode,
            to: `/w/governance?region=${consultation.regionCode}`,
          },
        ]}
        actions={
          may('edit') ? (
            <Link className="push-button" to={`/w/governance/consultations/${consultation.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>{say(consultation.state)}</span>
        <span>{formats.day(consultation.heldOn)}</span>
        <span>{named(consultation.track)}</span>
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('options')}>
              {consultation.options.length === 0 ? <p className="meta">{say('noOptions')}</p> : null}
              <ol className="option-list">
                {consultation.options.map(({ words, votes, isChosen }) => (
                  <li key={words}>
                    <span>{words}</span>
                    {consultation.state === 'planned' ? null : (
                      <span className="meta">
                        {votes === null ? say('notCounted') : say('votes', { count: votes })}
                      </span>
                    )}
                    {isChosen ? (
                      <span className="tag" data-tone="green">
                        {say('chosen')}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ol>
              {may('hold') ? <HoldForm consultation={consultation} /> : null}
            </Panel>
            {consultation.state === 'planned' || consultation.state === 'cancelled' ? null : (
              <Panel title={say('decision')}>
                {consultation.decision ? <p>{consultation.decision}</p> : null}
                {may('decide') ? <DecideForm consultation={consultation} /> : null}
              </Panel>
            )}
            {consultation.state === 'decided' || consultation.needs.length > 0 ? (
              <DecidedNeeds consultation={consultation} mayLink={may('linkNeed')} />
            ) : null}
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Steps consultation={consultation} may={may} />
            </Panel>
            <Panel title={say('topic')}>
              <Facts
                facts={[
                  { name: say('body'), value: consultation.body?.name },
                  { name: say('place'), value: consultation.place },
                  { name: say('detail'), value: consultation.detail },
                  {
                    name: say('participation'),
                    value: attended === null ? null : say('cameOf', { invited: invited ?? 0, attended }),
                  },
                  { name: say('lastWords'), value: consultation.lastReason },
                ]}
              />
            </Panel>
            <History events={consultation.history} />
          </>
        }
      />
    </>
  );
}

type PlainAction = 'reopen' | 'cancel' | 'restore';
type StepsProps = {
  readonly consultation: OpenConsultation;
  readonly may: (action: ConsultationAction) => boolean;
};

function Steps({ consultation, may }: StepsProps) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words }: { readonly key: PlainAction; readonly words: string | null }) =>
      actOnConsultation({ id: consultation.id, version: consultation.version, action: key, reason: words }),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  const all: readonly Step<PlainAction>[] = [
    { key: 'restore', label: say('restoreAction') },
    { key: 'reopen', label: say('reopen'), wantsWords: true },
    { key: 'cancel', label: say('cancelAction'), wantsWords: true },
  ];
  return (
    <StepButtons
      steps={all.filter(({ key }) => may(key))}
      busy={act.isPending}
      error={act.error}
      none={say('nothingNow')}
      onStep={({ key, words }) => act.mutateAsync({ key, words })}
    />
  );
}
