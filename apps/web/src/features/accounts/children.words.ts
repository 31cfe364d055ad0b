import { defineWords } from '../../platform/i18n/index.js';

export const childrenWords = defineWords('children', {
  zh: {
    title: '给孩子登记',
    lead: '不满 14 周岁的孩子由监护人登记、监护人同意。孩子没有自己的账号和密码，参加活动由你带着。',
    registered: '你登记的孩子',
    name: '孩子的姓名',
    bornOn: '孩子的出生日期',
    bornOnHint: '只用来判断是否不满 14 周岁，不保存',
    consent: '监护人同意',
    consentHint: '我是孩子的监护人，替孩子看过下面的隐私告知。',
    register: '登记',
    done: '{{name}} 登记好了',
    signInFirst: '登录后才能给孩子登记',
    signIn: '去登录',
  },
  en: {
    title: 'Register a child',
    lead: 'A guardian registers a child under 14 and consents for it. The child has no account or password and takes part with you.',
    registered: 'Children you registered',
    name: 'The child’s name',
    bornOn: 'The child’s birthday',
    bornOnHint: 'only tells whether the child is under 14; it is not kept',
    consent: 'Guardian’s consent',
    consentHint: 'I am the guardian and have read the privacy notice for the child.',
    register: 'Register',
    done: '{{name}} is registered',
    signInFirst: 'Sign in to register a child',
    signIn: 'Sign in',
  },
});
