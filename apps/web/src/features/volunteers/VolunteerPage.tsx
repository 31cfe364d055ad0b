import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline } from '../../ui/Timeline.js';
import { uiWords } from '../../ui/ui.words.js';
import { ProfileFacts } from './ProfileFacts.js';
import { volunteerQuery } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';

const shapes = { active: 'done', paused: 'waiting', left: 'stopped' } as const;

/** One volunteer, for the staff of their home. */
export function VolunteerPage() {
  const say = useWords(volunteerWords);
  const ui = useWords(uiWords);
  const formats = useFormats();
  const { id = '' } = useParams();
  const found = useQuery(volunteerQuery(id));
  if (found.error) return <RefusalNotice error={found.error} />;
  if (found.isPending) return <Skeletons count={2} height={160} />;
  const volunteer = found.data;
  if (!volunteer) {
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/volunteers">{say('toList')}</Link>} />
    );
  }
  return (
    <>
      <PageTitle
        title={volunteer.name ?? ''}
        crumbs={[{ label: say('list'), to: '/w/volunteers' }, { label: volunteer.name ?? '' }]}
      >
        <span>
          <StateIcon shape={shapes[volunteer.state]} size={14} /> {say(volunteer.state)}
        </span>
        <span>{volunteer.region?.name}</span>
        {volunteer.isDemo ? <span className="tag">{ui('invented')}</span> : null}
      </PageTitle>
      <Columns
        main={
          <Panel title={say('facts')}>
            <ProfileFacts volunteer={volunteer} />
          </Panel>
        }
        side={
          <Panel title={say('progress')}>
            <Timeline
              direction="down"
              label={say('progress')}
              stages={[
                {
                  key: 'since',
                  label: say('since'),
                  place: 'done',
                  when: formats.day(dayOf(volunteer.createdAt)),
                },
                { key: 'now', label: say(volunteer.state), place: 'current' },
              ]}
            />
          </Panel>
        }
      />
    </>
  );
}
