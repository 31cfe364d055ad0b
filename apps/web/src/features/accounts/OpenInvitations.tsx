import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { openInvitationsQuery, withdrawInvitation } from './people.api.js';
import { peopleWords } from './people.words.js';

/** Invitations nobody has taken up; nothing when there is none. */
export function OpenInvitations() {
  const say = useWords(peopleWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const client = useQueryClient();
  const offers = useQuery(openInvitationsQuery).data ?? [];
  const withdraw = useMutation({
    mutationFn: withdrawInvitation,
    onSettled: () => client.invalidateQueries({ queryKey: ['grants'] }),
  });
  if (offers.length === 0) return <RefusalNotice error={withdraw.error} />;
  return (
    <Panel title={say('invitations')}>
      <RefusalNotice error={withdraw.error} />
      <ul className="people-offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <strong>{offer.name}</strong>
            <span>
              {offer.role ? roles(offer.role) : ''} · {offer.organization?.name ?? offer.region?.name}
            </span>
            <span className="meta">
              {offer.giver ? `${say('by', { name: offer.giver.name })} · ` : ''}
              {say('endsAt', { moment: formats.moment(offer.expiresAt) })}
            </span>
            <button
              type="button"
              className="text-button"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate(offer.id)}
            >
              {say('withdraw')}
              <span className="visually-hidden"> {offer.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
