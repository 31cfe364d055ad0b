import { news, task } from './notice-shape.rules.js';

/** What others do with somebody's account, or with who may look into their work. */
export const accountNotices = {
  tieToAnswer: task(
    'addressees',
    ['workerTie.waiting'],
    ['workerTie.confirmed', 'workerTie.declined', 'workerTie.withdrawn', 'workerTie.ended'],
  ),
  tieToConfirm: task(
    'addressees',
    ['workerTie.waitingForSecond'],
    ['workerTie.confirmed', 'workerTie.declined', 'workerTie.withdrawn', 'workerTie.ended'],
  ),
  tieAnswered: news('addressees', ['workerTie.confirmed', 'workerTie.declined']),
  passwordLinkMade: news('personAndSupervisors', ['password.linked']),
  roleOffered: news('addressees', ['role.offered']),
} as const;
