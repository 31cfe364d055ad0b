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
