import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { viewerQuery } from '../../platform/session.js';
import { insideOr } from './inside.js';

/** After signing in: forgets what a stranger saw and goes where the person was heading, a volunteer to the phone. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async () => {
    client.removeQueries();
    const viewer = await client.fetchQuery(viewerQuery);
    const inside = insideOr(search.get('to'), '/w');
    if (viewer?.hat?.role === 'volunteer') location.assign(inside.startsWith('/m') ? inside : '/m');
    else if (inside.startsWith('/w')) await navigate(inside, { replace: true });
    else location.assign(inside);
  };
}
