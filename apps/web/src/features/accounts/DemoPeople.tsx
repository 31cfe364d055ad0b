import { RightOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import type { Role } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { signInAsDemo, type DemoPerson } from './accounts.api.js';
import { accountWords } from './accounts.words.js';
import { useEnter } from './use-enter.js';

type Group = 'community' | 'organization' | 'giving' | 'governing';

const groupOf: Readonly<Record<Role, Group>> = {
  communityStaff: 'community',
  stationWorker: 'community',
  organizationManager: 'organization',
  organizationMember: 'organization',
  socialWorker: 'organization',
  volunteer: 'giving',
  charityManager: 'giving',
  official: 'governing',
  administrator: 'governing',
  auditor: 'governing',
};

const groups: readonly Group[] = ['community', 'organization', 'giving', 'governing'];

/** The invented people of a demonstration by what they do; one tap signs in. */
export function DemoPeople({ people }: { readonly people: readonly DemoPerson[] }) {
  const say = useWords(accountWords);
  const enter = useEnter();
  const attempt = useMutation({ mutationFn: signInAsDemo, onSuccess: enter });
  const inGroup = (group: Group) =>
    people.filter((person) => groupOf[person.hats[0]?.role ?? 'volunteer'] === group);
  return (
    <section className="demo">
      <h2>
        {say('demoTitle')}{' '}
        <span className="tag" data-tone="amber">
          {say('demoTag')}
        </span>
      </h2>
      <p className="demo-hint">{say('demoHint')}</p>
      <RefusalNotice error={attempt.error} />
      {groups
        .filter((group) => inGroup(group).length > 0)
        .map((group) => (
          <section key={group} className="demo-group">
            <h3>{say(group)}</h3>
            <ul>
              {inGroup(group).map((person) => (
                <li key={person.id}>
                  <DemoCard
                    person={person}
                    busy={attempt.isPending}
                    onEnter={() => attempt.mutate(person.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <p className="meta">{say('demoHats')}</p>
    </section>
  );
}

type DemoCardProps = { readonly person: DemoPerson; readonly busy: boolean; readonly onEnter: () => void };

function DemoCard({ person, busy, onEnter }: DemoCardProps) {
  const say = useWords(accountWords);
  const roles = useWords(roleWords);
  const hat = person.hats[0];
  const place = hat?.role === 'volunteer' ? say('onPhone') : (hat?.region?.name ?? hat?.organization?.name);
  return (
    <button type="button" className="plain-button demo-card" disabled={busy} onClick={onEnter}>
      <span className="demo-face" aria-hidden="true">
        {person.name.slice(0, 1)}
      </span>
      <span className="demo-words">
        <strong>{person.name}</strong>
        <span>
          {[hat ? roles(hat.role) : undefined, place].filter((part) => part !== undefined).join(' · ')}
        </span>
      </span>
      <RightOutlined aria-hidden="true" />
    </button>
  );
}
