import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { SocialWorkerAction } from '../../gql/enums.js';
import { dayOf, listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline } from '../../ui/Timeline.js';
import { uiWords } from '../../ui/ui.words.js';
import { workerFileQuery } from './file.api.js';
import { HistoryPanels } from './HistoryPanels.js';
import { LearningPanel } from './LearningPanel.js';
import { CertificatesPanel, ParticularsPanel } from './LicencePanels.js';
import { DeputiesPanel, SupervisionPanels } from './TiesPanels.js';
import { RecognitionNotice } from './RecognitionNotice.js';
import { actOnWorker, workerQuery, type OpenWorker } from './workers.api.js';
import { workerWords } from './workers.words.js';
import { WorkTimePanel } from './WorkTimePanel.js';
import '../../ui/RecordList.css';
import './workers.css';

const shapes = { active: 'done', onLeave: 'waiting', left: 'stopped' } as const;
const plain = ['resume', 'rest', 'leave'] as const;

/** One social worker of the register. */
export function WorkerPage() {
  const say = useWords(workerWords);
  const { id = '' } = useParams();
  const worker = useQuery(workerQuery(id));
  if (worker.error) return <RefusalNotice error={worker.error} />;
  if (worker.isPending) return <Skeletons count={3} height={120} />;
  if (!worker.data) {
    return (
      <EmptyState
        whole
        title={say('notFound')}
        actions={<Link to="/w/social-workers">{say('toList')}</Link>}
      />
    );
  }
  return <Opened worker={worker.data} />;
}

function Opened({ worker }: { readonly worker: OpenWorker }) {
  const say = useWords(workerWords);
  const ui = useWords(uiWords);
  const formats = useFormats();
  const categories = useTaxonomy('needCategories');
  const now = useNow();
  const file = useQuery(workerFileQuery(worker.id));
  const isExpired = worker.certificateValidTo !== null && worker.certificateValidTo <= dayOf(now);
  const may = (action: SocialWorkerAction) =>
    worker.allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <>
      <PageTitle
        title={worker.name ?? ''}
        crumbs={[{ label: say('list'), to: '/w/social-workers' }, { label: worker.name ?? '' }]}
        actions={
          may('edit') ? (
            <Link className="push-button" to={`/w/social-workers/${worker.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>
          <StateIcon shape={shapes[worker.state]} size={14} /> {say(worker.state)}
        </span>
        <span>{worker.region?.path.map(({ name }) => name).join(' › ')}</span>
        {worker.isDemo ? <span className="tag">{ui('invented')}</span> : null}
      </PageTitle>
      <RecognitionNotice worker={worker} />
      <Columns
        main={
          <>
            <Panel title={say('progress')}>
              <Timeline
                label={say('progress')}
                stages={[
                  {
                    key: 'registered',
                    label: say('stageRegistered'),
                    place: 'done',
                    when: formats.day(dayOf(worker.createdAt)),
                  },
                  { key: 'now', label: say(worker.state), place: 'current' },
                ]}
              />
            </Panel>
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  {
                    name: say('grade'),
                    value: worker.grade ? (
                      <>
                        {say(worker.grade)}{' '}
                        {isExpired ? (
                          <span className="tag" data-tone="amber">
                            {say('expired')}
                          </span>
                        ) : null}
                      </>
                    ) : (
                      say('noCertificate')
                    ),
                  },
                  { name: say('validTo'), value: worker.certificateValidTo },
                  {
                    name: say('specialties'),
                    value: listText(worker.specialties.map(categories.pathOf)),
                  },
                  { name: say('employer'), value: worker.organization?.name ?? say('ownStation') },
                  { name: say('capacity'), value: say('atMost', { count: worker.capacity }) },
                ]}
              />
            </Panel>
            {file.data ? (
              <>
                <LearningPanel file={file.data} />
                <SupervisionPanels file={file.data} />
                <WorkTimePanel file={file.data} />
                <HistoryPanels file={file.data} />
              </>
            ) : null}
            <RefusalNotice error={file.error} />
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Actions worker={worker} open={plain.filter(may)} />
            </Panel>
            {file.data ? (
              <>
                <CertificatesPanel file={file.data} title={say('certificate')} />
                <DeputiesPanel file={file.data} />
                <ParticularsPanel file={file.data} />
              </>
            ) : null}
          </>
        }
      />
    </>
  );
}

type ActionsProps = { readonly worker: OpenWorker; readonly open: readonly (typeof plain)[number][] };

function Actions({ worker, open }: ActionsProps) {
  const say = useWords(workerWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (action: SocialWorkerAction) =>
      actOnWorker({ id: worker.id, version: worker.version, action }),
    onSettled: () => client.invalidateQueries({ queryKey: ['socialWorkers'] }),
  });
  return (
    <div className="worker-actions">
      <RefusalNotice error={act.error} />
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      {open.map((action) => (
        <Button
          key={action}
          loading={act.isPending && act.variables === action}
          onClick={() => act.mutate(action)}
        >
          {say(action)}
        </Button>
      ))}
    </div>
  );
}
