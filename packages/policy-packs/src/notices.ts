import { readFileSync } from 'node:fs';

import { type Day } from '@wushe/values';

import { PackRefused, readYaml } from './pack.js';
import { dayShape, type Held, listOf, record, text } from './shape.js';
import { kebab, words } from './statement.shape.js';

const noticeVersion = record({ version: text, from: dayShape, paragraphs: listOf(words, 1) });
const notice = record({ code: kebab, title: words, versions: listOf(noticeVersion, 1) });

/** One wording of a notice, in force from its day until the next one's. */
export type NoticeVersion = Held<typeof noticeVersion>;

/** A text that people agree to, with every wording it ever had, oldest first. */
export type Notice = Held<typeof notice>;

const SHIPPED = new URL('../notices/', import.meta.url);

/** The privacy notice this package ships; PackRefused when it is broken. */
export function loadPrivacyNotice(): Notice {
  return readNotice(readFileSync(new URL('privacy.yaml', SHIPPED), 'utf8'), 'privacy.yaml');
}

/** The notice a YAML text holds; PackRefused also when two wordings are out of order or share a name. */
export function readNotice(yaml: string, file: string): Notice {
  const held = readYaml(notice, yaml, file);
  held.versions.forEach(({ version, from }, at) => {
    const path = `versions[${at}]`;
    const before = held.versions.slice(0, at);
    if (before.some((other) => other.version === version)) {
      throw new PackRefused(file, [{ path, problem: 'has the name of an earlier one' }]);
    }
    if (before.some((other) => other.from >= from)) {
      throw new PackRefused(file, [{ path, problem: 'must begin after the one before it' }]);
    }
  });
  return held;
}

/** The wording in force on a day, undefined before the first. */
export function noticeOn({ versions }: Notice, on: Day): NoticeVersion | undefined {
  return versions.findLast(({ from }) => from <= on);
}
