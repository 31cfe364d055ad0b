import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../platform/session.js';
import { parkedCountQuery } from './upkeep.api.js';

/** How much waits for another try within an administrator's reach; undefined until known. */
export function useParkedCount(): number | undefined {
  const role = useViewer()?.hat?.role;
  return useQuery({ ...parkedCountQuery, enabled: role === 'administrator' }).data;
}
