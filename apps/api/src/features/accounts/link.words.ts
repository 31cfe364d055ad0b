import type { LinkPurpose } from './link.rules.js';

/** What a message with a link says, in both languages, because the sender cannot know the reader's. */
export const linkMessage: Readonly<Record<LinkPurpose, (url: string) => string>> = {
  role: (url) =>
    `【五社】您有一个新的身份待领取，24 小时内打开：${url} / Wushe: take up your role within 24 hours: ${url}`,
  password: (url) =>
    `【五社】重设密码，24 小时内打开：${url} / Wushe: set a new password within 24 hours: ${url}`,
  firstAdministrator: (url) =>
    `【五社】设立首位管理员：${url} / Wushe: become the first administrator: ${url}`,
};

/** What the old phone hears when another one is to take its place. */
export const phoneWarning = {
  asked:
    '【五社】有人为您的账号申请换手机号，还要第二个人核对。不是您本人要换的，请马上告诉您的单位。/ Wushe: another phone was asked for your account; a second person checks it. If that was not you, tell your unit at once.',
  confirmed:
    '【五社】您的账号换手机号已核对，重设密码的链接发到了新手机，原来的登录已退出。不是您本人要换的，请马上告诉您的单位。/ Wushe: another phone was confirmed for your account, a link went there and you were signed out. If that was not you, tell your unit at once.',
} as const;
