import { defineWords } from '../platform/i18n/index.js';

export const regionSelectWords = defineWords('regionSelect', {
  zh: {
    province: '省',
    city: '市',
    county: '区县',
    township: '街道乡镇',
    community: '社区村',
    all: '全部',
    choose: '请选择',
  },
  en: {
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    community: 'Community',
    all: 'All',
    choose: 'Choose',
  },
});
