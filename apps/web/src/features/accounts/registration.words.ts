import { defineWords } from '../../platform/i18n/index.js';

export const registrationWords = defineWords('registration', {
  zh: {
    title: '注册账号',
    lead: '只问这几样。出生日期只用来判断是否满 14 周岁，不保存。',
    name: '姓名',
    phone: '手机号',
    phoneHint: '还没核实前会标明“未核实”',
    password: '密码',
    passwordHint: '至少 8 位，不用太常见的',
    bornOn: '出生日期',
    notice: '隐私告知',
    noticeFrom: '{{day}} 起生效',
    agree: '我看过并同意这份隐私告知',
    register: '注册',
    known: '已有账号，去登录',
  },
  en: {
    title: 'Create an account',
    lead: 'Nothing else is asked. The birthday only tells whether you are 14; it is not kept.',
    name: 'Name',
    phone: 'Mobile number',
    phoneHint: 'marked as unconfirmed until somebody confirms it',
    password: 'Password',
    passwordHint: 'at least 8 characters, not a common one',
    bornOn: 'Birthday',
    notice: 'Privacy notice',
    noticeFrom: 'in force from {{day}}',
    agree: 'I have read this privacy notice and agree',
    register: 'Register',
    known: 'I have an account',
  },
});
