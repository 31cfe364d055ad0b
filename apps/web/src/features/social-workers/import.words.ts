import { defineWords } from '../../platform/i18n/index.js';

export const importWords = defineWords('certificateImport', {
  zh: {
    title: '批量录入证书',
    rows: '证书名单',
    rowsHint:
      '每行一人：姓名、等级、证书号、批准日期、登记日期、登记失效日，可从表格直接粘贴；后三项可以不填。“社会工作者”按“社会工作师”录入',
    send: '录入名单',
    found: '认出 {{count}} 行',
    faulty: '这些行认不出来：{{lines}}',
    tooMany: '一次最多 {{most}} 行',
    row: '行',
    outcome: '结果',
    done: '已录入 {{entered}} 行，共 {{count}} 行',
    entered: '已录入',
    gradeUnknown: '没有录入：认不出这个等级名称',
    personUnknown: '没有录入：您管理的名册里没有这个姓名',
    personUnclear: '没有录入：名册里有同名的人，请到本人页面录入',
    refused: '没有录入',
  },
  en: {
    title: 'Enter a list of certificates',
    rows: 'List',
    rowsHint:
      'a line each: name, grade, number, approved, registered, registration ends; pasted from a table; the days may be left out. Names of grades are those of the sources',
    send: 'Enter the list',
    found: '{{count}} lines read',
    found_one: '{{count}} line read',
    faulty: 'Lines that cannot be read: {{lines}}',
    tooMany: 'At most {{most}} lines at once',
    row: 'Line',
    outcome: 'Outcome',
    done: '{{entered}} of {{count}} lines entered',
    done_one: '{{entered}} of {{count}} line entered',
    entered: 'Entered',
    gradeUnknown: 'Not entered: no grade is called so',
    personUnknown: 'Not entered: nobody of this name is on your register',
    personUnclear: 'Not entered: several people of this name; enter it on the right page',
    refused: 'Not entered',
  },
});
