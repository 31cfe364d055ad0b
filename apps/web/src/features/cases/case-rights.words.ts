import { defineWords } from '../../platform/i18n/index.js';

export const caseRightWords = defineWords('case-rights', {
  zh: {
    rights: '自批权',
    rightsLead: '站里没有督导时，可以在限期内让社工批准自己的计划和结案；每次都单独授予，写明理由',
    rightsHeld: '现有的自批权',
    noRights: '没有人持有自批权',
    giveRight: '授予自批权',
    give: '授予',
    until: '到期日',
    untilHint: '最长 366 天',
    takeBack: '收回',
    period: '{{from}} 至 {{to}}',
  },
  en: {
    rights: 'Own approval',
    rightsLead:
      'Where there is no supervisor a social worker may approve their own plans and closures for a while; given apart each time, with the reason',
    rightsHeld: 'In force',
    noRights: 'Nobody holds it',
    giveRight: 'Give it',
    give: 'Give',
    until: 'Until',
    untilHint: 'at most 366 days',
    takeBack: 'Take back',
    period: '{{from}} to {{to}}',
  },
});
