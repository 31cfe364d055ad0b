import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { HandOverAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepButtons, type StepTaken } from '../../workbench/StepButtons.js';
import { coordinationWords } from './coordination.words.js';
import { Protocol } from './Protocol.js';
import { NotThere } from './RecordParts.js';
import { actOnHandOver, handOverQuery, type OpenHandOver } from './hand-overs.api.js';
import { stepWords } from './steps.words.js';

/** One hand-over with its protocol, the same for both sides. */
export function HandOverPage() {
  const { id = '' } = useParams();
  const handOver = useQuery(handOverQuery(id));
  if (handOver.error) return <RefusalNotice error={handOver.error} />;
  if (handOver.isPending) return <Skeletons count={3} height={120} />;
  return handOver.data ? <Opened handOver={handOver.data} /> : <NotThere />;
}

function Opened({ handOver }: { readonly handOver: OpenHandOver }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const from = handOver.fromPerson?.name ?? '';
  const to = handOver.toPerson?.name ?? '';
  return (
    <>
      <PageTitle
        title={say('by', { from, to })}
        crumbs={[{ label: general('title'), to: '/w/coordination' }, { label: general('handOvers') }]}
      >
        <span>{general(handOver.state === 'accepted' ? 'taken' : handOver.state)}</span>
        <span>
          {handOver.region?.name} {roles(handOver.role)}
        </span>
        <span>{formats.moment(handOver.stateSince)}</span>
      </PageTitle>
      <Columns
        main={<Protocol matters={handOver.matters} isOpen={handOver.state !== 'accepted'} />}
        side={
          <Panel title={general('youCan')}>
            <Steps handOver={handOver} />
            <Facts
              facts={[
                { name: say('note'), value: handOver.note },
                { name: general('lastWords'), value: handOver.lastReason },
              ]}
            />
          </Panel>
        }
      />
    </>
  );
}

const labels = { accept: 'takeOver', decline: 'decline', withdraw: 'withdraw' } as const;

function Steps({ handOver }: { readonly handOver: OpenHandOver }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ key, words }: StepTaken<HandOverAction>) =>
      actOnHandOver({ id: handOver.id, version: handOver.version, action: key, reason: words }),
    onSettled: () => client.invalidateQueries(),
  });
  const steps = handOver.allowedActions
    .filter(({ isOpen }) => isOpen)
    .map(({ action }) => ({ key: action, label: say(labels[action]), wantsWords: action === 'decline' }));
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
