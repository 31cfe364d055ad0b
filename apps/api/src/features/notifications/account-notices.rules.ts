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
  phoneChangeAsked: news('personAndSupervisors', ['phone.changeAsked']),
  phoneChangeToConfirm: task(
    'addressees',
    ['phone.changeAsked'],
    ['phone.changeConfirmed', 'phone.changeWithdrawn'],
  ),
  workerToRecognize: task(
    'addressees',
    ['socialWorker.phoneChanged'],
    ['socialWorker.recognized', 'socialWorker.left'],
  ),
  roleOffered: news('addressees', ['role.offered']),
} as const;
