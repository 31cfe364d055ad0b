import { defineWords } from '../../platform/i18n/index.js';

export const objectionWords = defineWords('objections', {
  zh: {
    appealUntil: '可在 {{day}} 前申诉',
    appealHint: '由没有作过这个决定的人复核；10 字以上',
    appealWords: '申诉理由',
    appealSend: '提交申诉',
    objections: '异议和申诉',
    objectionOf: '{{moment}} 的异议',
    appealOf: '{{moment}} 的申诉',
    hiddenWords: '内容只有作决定的部门能看',
    unanswered: '未答复',
    upheld: '成立',
    upheldTitle: '有一条异议成立，这次公示不能批准',
    upheldNext: '下一步由决定机关驳回并写明理由。申请人可以在驳回次日起 {{count}} 天内申诉，由别人重新看。',
    dismissed: '不成立',
    answered: '答复',
    answerWords: '答复，会公开给当事人',
  },
  en: {
    appealUntil: 'You may appeal until {{day}}',
    appealHint: 'somebody who did not decide looks again; at least 10 characters',
    appealWords: 'Why it should be looked at again',
    appealSend: 'Send the appeal',
    objections: 'Objections and appeals',
    objectionOf: 'Objection of {{moment}}',
    appealOf: 'Appeal of {{moment}}',
    hiddenWords: 'Only those who decide read the words',
    unanswered: 'No answer yet',
    upheld: 'Upheld',
    upheldTitle: 'An objection was right: this notice does not end in approval',
    upheldNext:
      'Next, whoever decides rejects it and says why. The applicant may appeal within {{count}} days from the day after; somebody else then looks again.',
    dismissed: 'Dismissed',
    answered: 'Answer',
    answerWords: 'The answer, which the person reads',
  },
});
