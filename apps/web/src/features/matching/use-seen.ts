import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { actOnInvitation, type ListedInvitation } from './invitations.api.js';

/** Told once a visit, also where a page is drawn twice. */
const told = new Set<string>();

/** Tells that an invitation was seen, once it is shown to whoever is asked. */
export function useSeen({ id, version, allowedActions }: ListedInvitation): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => actOnInvitation({ id, version, action: 'open', reason: null }),
    onSettled: () => client.invalidateQueries({ queryKey: ['matching', 'invitations'] }),
  });
  const isNew = allowedActions.some(({ action, isOpen }) => action === 'open' && isOpen);
  useEffect(() => {
    if (!isNew || told.has(id)) return;
    told.add(id);
    mutate();
  }, [id, isNew, mutate]);
}
