import { defineWords } from '../platform/i18n/index.js';

/** The roles of the product in words; the keys are those of the schema's `Role`. */
export const roleWords = defineWords('roles', {
  zh: {
    communityStaff: '社区工作者',
    stationWorker: '社工站工作人员',
    organizationManager: '组织负责人',
    organizationMember: '组织成员',
    socialWorker: '社会工作者',
    volunteer: '志愿者',
    charityManager: '慈善组织管理员',
    official: '主管部门',
    administrator: '系统管理员',
    auditor: '审计',
    deputy: '{{role}}（代理）',
  },
  en: {
    communityStaff: 'Community staff',
    stationWorker: 'Station worker',
    organizationManager: 'Organization manager',
    organizationMember: 'Organization member',
    socialWorker: 'Social worker',
    volunteer: 'Volunteer',
    charityManager: 'Charity manager',
    official: 'Official',
    administrator: 'Administrator',
    auditor: 'Auditor',
    deputy: '{{role}} (deputy)',
  },
});
