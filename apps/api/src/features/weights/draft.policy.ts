import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';
import type { WeightDraftAction } from './draft.rules.js';

const answering = placed('write', 'official', 'administrator');
const watchers = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');

/** Who may do what with the weights of a region: its officials and administrators set them, all who plan there read them. */
export const weightPolicy: Policy<WeightDraftAction | 'draft', Placed> = {
  see: watchers,
  draft: answering,
  change: answering,
  simulate: answering,
  publish: answering,
  discard: answering,
  reopen: answering,
};
