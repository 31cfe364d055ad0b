export { Learning } from './learning.service.js';
export { Licences } from './licences.service.js';
export { Populations } from './populations.js';
export { SocialWorker } from './social-worker.entity.js';
export { CertificateGrade, certificateOn } from './social-worker.rules.js';
export { SocialWorkersModule } from './social-workers.module.js';
export { SocialWorkers } from './social-workers.service.js';
export { WorkerHistory } from './worker-history.service.js';
export { WorkerHours } from './worker-hours.service.js';
export { WorkerParticularsKeeper } from './worker-particulars.service.js';
export { RetirementCategory, Sex } from './worker-particulars.rules.js';
export {
  WorkerRecords,
  type CertificateRecord,
  type EmploymentRecord,
  type InsuranceRecord,
  type WhoseRecords,
  type WorkerRecord,
} from './worker-records.reads.js';
export { EmploymentNature, holdsOn, monthsCovered } from './worker-term.rules.js';
export { WorkerTies } from './worker-ties.reads.js';
