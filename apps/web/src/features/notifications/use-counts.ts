import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../platform/session.js';
import { inboxCountQuery } from './notifications.api.js';

function useCounts() {
  const viewer = useViewer();
  return useQuery({ ...inboxCountQuery, enabled: Boolean(viewer) }).data;
}

/** How many tasks wait under the hat worn; undefined until known. */
export const useTaskCount = (): number | undefined => useCounts()?.tasks;

/** How many messages a volunteer has not read or answered; undefined until known. */
export function useNewsCount(): number | undefined {
  const counts = useCounts();
  return counts && counts.tasks + counts.news;
}
