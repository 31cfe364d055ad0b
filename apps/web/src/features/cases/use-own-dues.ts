import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../platform/session.js';
import { caseDayQuery, type Due } from './cases.api.js';

/** What comes into the inbox as a task of its own. */
const TOLD: readonly Due['kind'][] = ['referralToAnswer', 'exportAsked'];

/** What is due of the social worker's own cases and stands in no inbox; nothing under other hats. */
export function useOwnDues(): readonly Due[] {
  const isWorker = useViewer()?.hat?.role === 'socialWorker';
  const dues = useQuery({ ...caseDayQuery, enabled: isWorker }).data ?? [];
  return isWorker ? dues.filter(({ kind }) => !TOLD.includes(kind)) : [];
}
