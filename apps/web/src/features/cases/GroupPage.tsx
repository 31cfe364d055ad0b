import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { WorkGroupAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { EditGroupForm } from './EditGroupForm.js';
import { actOnWorkGroup, workGroupQuery, type OpenGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';
import { MembersPanel } from './MembersPanel.js';
import { ChangePanel } from './ChangePanel.js';
import { SessionsPanel } from './SessionsPanel.js';
import './cases.css';

/** Work with one group or community: plan, sessions, who takes part, before and after. */
export function GroupPage() {
  const say = useWords(groupWorkWords);
  const { id = '' } = useParams();
  const group = useQuery(workGroupQuery(id));
  if (group.error) return <RefusalNotice error={group.error} />;
  if (group.isPending) return <Skeletons count={3} height={120} />;
  if (!group.data)
    return <EmptyState whole title={say('notFound')} actions={<Link to="/w/groups">{say('toList')}</Link>} />;
  return <Opened group={group.data} />;
}

function Opened({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const formats = useFormats();
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <PageTitle
        title={group.title}
        crumbs={[{ label: say('title'), to: '/w/groups' }, { label: say(group.method) }]}
      >
        <span>{say(group.state)}</span>
        <span>{group.region?.name}</span>
        <span>{say('sessionsOf', { held: group.sessions.length, planned: group.plannedSessions })}</span>
      </PageTitle>
      <Columns
        main={
          <>
            {isEditing ? <EditGroupForm group={group} onDone={() => setEditing(false)} /> : null}
            <SessionsPanel group={group} />
            <MembersPanel group={group} />
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <Actions group={group} onEdit={() => setEditing(true)} />
            </Panel>
            <ChangePanel group={group} />
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  { name: say('aim'), value: group.aim },
                  { name: say('measure'), value: group.measure },
                  { name: say('startsOn'), value: formats.day(group.startsOn) },
                  { name: say('summary'), value: group.summary },
                ]}
              />
            </Panel>
          </>
        }
      />
    </>
  );
}

const PLAIN = ['begin', 'finish', 'reopen', 'cancel'] as const;
type Plain = (typeof PLAIN)[number];
const isPlain = (action: WorkGroupAction): action is Plain => PLAIN.some((each) => each === action);

function Actions({ group, onEdit }: { readonly group: OpenGroup; readonly onEdit: () => void }) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Plain | null>(null);
  const { id, version } = group;
  const act = useMutation({
    mutationFn: ({ action, words }: { action: Plain; words: string | null }) =>
      actOnWorkGroup({ id, version, action, words }),
    onSuccess: () => {
      setAsking(null);
      return client.invalidateQueries({ queryKey: ['workGroups'] });
    },
  });
  const open = group.allowedActions.filter(({ isOpen }) => isOpen).map(({ action }) => action);
  const plain = open.filter(isPlain);
  if (open.length === 0) return <p className="meta">{say('nothingToDo')}</p>;
  return (
    <>
      {asking === null ? <RefusalNotice error={act.error} /> : null}
      <div className="case-actions">
        {plain.map((action) => (
          <Button
            key={action}
            type={action === 'begin' ? 'primary' : 'default'}
            loading={act.isPending && act.variables.action === action}
            onClick={() =>
              action === 'finish' || action === 'cancel'
                ? setAsking(action)
                : act.mutate({ action, words: null })
            }
          >
            {say(action)}
          </Button>
        ))}
        {open.includes('edit') ? <Button onClick={onEdit}>{say('edit')}</Button> : null}
      </div>
      {asking ? (
        <ReasonDialog
          title={say(asking === 'finish' ? 'summary' : 'cancel')}
          verb={say(asking)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(words) => act.mutate({ action: asking, words })}
        />
      ) : null}
    </>
  );
}
