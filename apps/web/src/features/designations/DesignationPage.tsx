import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { DesignationActions } from './DesignationActions.js';
import { DesignationTimeline } from './DesignationTimeline.js';
import { designationQuery, type OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { DraftForm } from './DraftForm.js';
import { EvidencePanel } from './EvidenceTable.js';
import { useInLanguage } from './in-language.js';
import { ObjectionsPanel } from './ObjectionsPanel.js';
import { ReviewPanel } from './ReviewPanel.js';
import { shapeOf } from './states.js';
import './designations.css';

/** One application or name: how far it is, what was counted, what experts and the public say, what can be done. */
export function DesignationPage() {
  const say = useWords(designationWords);
  const { id = '' } = useParams();
  const designation = useQuery(designationQuery(id));
  if (designation.error) return <RefusalNotice error={designation.error} />;
  if (designation.isPending) return <Skeletons count={3} height={120} />;
  if (!designation.data)
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/designations">{say('toList')}</Link>} />
    );
  return <Opened designation={designation.data} />;
}

function Opened({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const named = useInLanguage();
  const { region, state, stateSince, statement, lastReason } = designation;
  const mayEdit = designation.allowedActions.some(({ action, isOpen }) => action === 'edit' && isOpen);
  return (
    <>
      <PageTitle
        title={region?.name ?? designation.regionCode}
        crumbs={[{ label: say('title'), to: '/w/designations' }, { label: named(designation.title) }]}
      >
        <span>
          <StateIcon shape={shapeOf(state)} size={14} /> {say(state)}
        </span>
        <span>{formats.day(dayOf(stateSince))}</span>
        <span>{region?.path.map(({ name }) => name).join(' › ')}</span>
        {lastReason ? <span>{say('lastReason', { reason: lastReason })}</span> : null}
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('progress')}>
              <DesignationTimeline designation={designation} />
            </Panel>
            <EvidencePanel designation={designation} />
            {mayEdit ? (
              <DraftForm key={designation.id} designation={designation} />
            ) : (
              <Panel title={say('statement')}>
                <p className="designation-words">{statement || say('noStatement')}</p>
              </Panel>
            )}
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <DesignationActions designation={designation} />
            </Panel>
            <ReviewPanel designation={designation} />
            <ObjectionsPanel designation={designation} />
          </>
        }
      />
    </>
  );
}
