import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { viewerQuery } from '../../platform/session.js';

/** After signing in: forgets what a stranger saw and goes where the person was heading, a volunteer to the phone. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async () => {
    client.removeQueries();
    const viewer = await client.fetchQuery(viewerQuery);
    const to = search.get('to') ?? '/w';
    // Only our own addresses: anything else would send people away after their password.
    const inside = /^\/(w|m|r)(\/|\?|$)/.test(to) ? to : '/w';
    if (viewer?.hat?.role === 'volunteer') location.assign('/m');
    else if (inside.startsWith('/w')) await navigate(inside, { replace: true });
    else location.assign(inside);
  };
}
