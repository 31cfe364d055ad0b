import { defineWords } from '../../platform/i18n/index.js';

export const groupWords = defineWords('groupNeeds', {
  zh: {
    title: '已核实的需求：按服务对象',
    frozen: '{{moment}} 定格，以后不变',
    month: '月份',
    group: '服务对象',
    year: '{{year}} 全年',
    sensitive: '敏感',
    withheld: '不公布（少于 5，或可推算）',
    none: '还没有定格的月份',
    notHere: '这一年有月份定格时还没有社区（村）的数，社区（村）从下一年起公布',
    hint: '敏感群体少于 5 的数不公布，能用来推算它的数也不公布。每月过完后定格一次，不开放明细，不能与别的条件组合。',
  },
  en: {
    title: 'Verified needs by target group',
    frozen: 'Frozen {{moment}}; nothing changes it',
    month: 'Month',
    group: 'Target group',
    year: 'All of {{year}}',
    sensitive: 'sensitive',
    withheld: 'withheld (fewer than 5, or would tell)',
    none: 'No month is frozen yet',
    notHere: 'Part of this year was frozen without communities; they are told from the next year on',
    hint: 'For sensitive groups counts below 5 are withheld, and those from which they could be worked out. Frozen once a month; no list opens, and nothing can be combined with it.',
  },
});
