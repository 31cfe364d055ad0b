import { defineWords } from '../../platform/i18n/index.js';

export const noticeWords = defineWords('awardNotices', {
  zh: {
    publicLead: '公示期内，任何人都可以提出异议，不用登录，也不记是谁提的。',
    toStart: '首页',
    publicNone: '现在没有公示中的奖补',
    object: '提出异议',
    objectHint: '写明事实，10 字以上，不写他人的电话和证件号',
    objectSend: '提交异议',
    objectDone: '已收到',
    objectTooShort: '再写具体一点',
  },
  en: {
    publicLead: 'While a notice runs anybody may object, without an account; who objects is not kept.',
    toStart: 'Start',
    publicNone: 'No award is on notice now',
    object: 'Object',
    objectHint: 'say what the facts are, at least 10 characters, no phone or card numbers',
    objectSend: 'Send the objection',
    objectDone: 'Received',
    objectTooShort: 'A little more detail',
  },
});
