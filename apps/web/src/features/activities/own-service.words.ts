import { defineWords } from '../../platform/i18n/index.js';

export const ownServiceWords = defineWords('ownService', {
  zh: {
    title: '社区自办',
    note: '没有组织认领，社区也可以自己组织志愿者服务，做完以后由社区办结。',
    open: '开班，志愿者就能报名。',
    finish: '服务做完以后，打开活动，确认每个人的时长，再结束活动。',
    confirm: '活动已结束；确认至少一位志愿者的时长以后就能办结。',
    accept: '活动已结束、时长已确认，可以办结；居民会收到请他评价的提示。',
    done: '社区已办结这条需求。',
    openShift: '给这条需求开班',
    verb: '办结需求',
  },
  en: {
    title: 'Served by the community itself',
    note: 'Without an organization’s claim the community may call volunteers itself, and says when the need is served.',
    open: 'Open a shift; volunteers can then sign up.',
    finish: 'When the service is done, open the activity, confirm everybody’s hours, then finish it.',
    confirm: 'The activity is over; once the hours of one volunteer are confirmed the need can be accepted.',
    accept:
      'The activity is over and hours are confirmed: the need can be accepted. Its resident may then rate it.',
    done: 'The community accepted this need as served.',
    openShift: 'Open a shift for this need',
    verb: 'Accept as served',
  },
});
