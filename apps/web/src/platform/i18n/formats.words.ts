import { defineWords } from './words.js';

/** Small words of time and amount, used by every formatter. */
export const formatWords = defineWords('formats', {
  zh: {
    left: '剩 {{span}}',
    over: '超 {{span}}',
    days: '{{count}} 天',
    hours: '{{count}} 小时',
    minutes: '{{count}} 分',
    underMinute: '不到 1 分',
    noHours: '0 小时',
    today: '今天',
    yesterday: '昨天',
    tomorrow: '明天',
    bigMoney: '¥{{amount}} 万',
    comma: '、',
  },
  en: {
    left: '{{span}} left',
    over: '{{span}} over',
    days: '{{count}} d',
    hours: '{{count}} h',
    minutes: '{{count}} min',
    underMinute: 'under 1 min',
    noHours: '0 h',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    bigMoney: '¥{{amount}}k',
    comma: ', ',
  },
});
