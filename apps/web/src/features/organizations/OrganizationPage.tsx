import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline } from '../../ui/Timeline.js';
import { uiWords } from '../../ui/ui.words.js';
import { OrganizationActions } from './OrganizationActions.js';
import { stateShapes } from './organization-states.js';
import { organizationQuery, type OpenOrganization } from './organizations.api.js';
import { organizationWords } from './organizations.words.js';
import { RegionNames } from './RegionNames.js';

/** One organization. */
export function OrganizationPage() {
  const { id = '' } = useParams();
  return <Shown id={id} />;
}

/** The organization of the hat worn. */
export function StandingPage() {
  const id = useViewer()?.hat?.organizationId;
  return id ? <Shown id={id} /> : <Skeletons count={3} height={120} />;
}

function Shown({ id }: { readonly id: string }) {
  const say = useWords(organizationWords);
  const organization = useQuery(organizationQuery(id));
  if (organization.error) return <RefusalNotice error={organization.error} />;
  if (organization.isPending) return <Skeletons count={3} height={120} />;
  if (!organization.data) {
    return (
      <EmptyState
        whole
        title={say('notFound')}
        actions={<Link to="/w/organizations">{say('toList')}</Link>}
      />
    );
  }
  return <Opened organization={organization.data} />;
}

function Opened({ organization }: { readonly organization: OpenOrganization }) {
  const say = useWords(organizationWords);
  const ui = useWords(uiWords);
  const mayEdit = organization.allowedActions.some(({ action, isOpen }) => action === 'edit' && isOpen);
  return (
    <>
      <PageTitle
        title={organization.name}
        crumbs={[{ label: say('list'), to: '/w/organizations' }, { label: say(organization.kind) }]}
        actions={
          mayEdit ? (
            <Link className="push-button" to={`/w/organizations/${organization.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>
          <StateIcon shape={stateShapes[organization.state]} size={14} /> {say(organization.state)}
        </span>
        <span>{organization.region?.path.map(({ name }) => name).join(' › ')}</span>
        {organization.isDemo ? <span className="tag">{ui('invented')}</span> : null}
      </PageTitle>
      <Columns
        main={
          <>
            {organization.state === 'applied' ? <Notice tone="amber" title={say('waitsForCounty')} /> : null}
            <Panel title={say('progress')}>
              <Progress organization={organization} />
            </Panel>
            <Panel title={say('facts')}>
              <Known organization={organization} />
            </Panel>
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <OrganizationActions organization={organization} />
          </Panel>
        }
      />
    </>
  );
}

function Progress({ organization }: { readonly organization: OpenOrganization }) {
  const say = useWords(organizationWords);
  const formats = useFormats();
  const isNew = organization.state === 'applied';
  return (
    <Timeline
      label={say('progress')}
      stages={[
        {
          key: 'applied',
          label: say('stageApplied'),
          place: 'done',
          when: formats.day(dayOf(organization.createdAt)),
        },
        { key: 'confirmed', label: say('stageConfirmed'), place: isNew ? 'current' : 'done' },
        { key: 'now', label: say(isNew ? 'active' : organization.state), place: isNew ? 'ahead' : 'current' },
      ]}
    />
  );
}

function Known({ organization }: { readonly organization: OpenOrganization }) {
  const say = useWords(organizationWords);
  const categories = useTaxonomy('needCategories');
  const today = dayOf(useNow());
  const { grade, gradeValidTo } = organization;
  return (
    <Facts
      facts={[
        { name: say('registration'), value: say(organization.registrationType) },
        { name: say('uscc'), value: organization.uscc },
        { name: say('kind'), value: say(organization.kind) },
        { name: say('charity'), value: organization.isCharity ? say('isCharity') : null },
        {
          name: say('grade'),
          value:
            grade && gradeValidTo && today < gradeValidTo
              ? say('gradeUntil', { grade: say(grade), day: gradeValidTo })
              : say('noGrade'),
        },
        { name: say('creditList'), value: organization.isOnCreditList ? '●' : null },
        { name: say('categories'), value: listText(organization.categories.map(categories.pathOf)) },
        { name: say('served'), value: <RegionNames codes={organization.servedRegions} /> },
        { name: say('capacity'), value: say('atMost', { count: organization.capacity }) },
      ]}
    />
  );
}
