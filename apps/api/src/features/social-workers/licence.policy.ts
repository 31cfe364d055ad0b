import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';

/** Who reads the licence statistics of a region and enters what others published about it. */
export const licencePolicy: Policy<'enter', Placed> = {
  see: placed('see', 'stationWorker', 'official', 'administrator', 'auditor'),
  enter: placed('write', 'official', 'administrator'),
};
