import { Inject, Injectable } from '@nestjs/common';
import type { Phone } from '@wushe/values';
import { addressOf, CONFIG, type Config } from '../../platform/config.js';
import { Messenger } from '../../platform/messenger.js';
import { linkMessage, phoneWarning } from './link.words.js';
import type { LinkPurpose } from './link.rules.js';

/** Sends links through the operator's messenger. */
@Injectable()
export class LinkSender {
  constructor(
    private readonly messenger: Messenger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address a link's path has from outside. */
  urlOf(path: string): string {
    return `${addressOf(this.config)}${path}`;
  }

  /** Warns a phone that another one is to take its place. */
  async warn(phone: Phone, step: keyof typeof phoneWarning): Promise<void> {
    await this.messenger.send({ to: phone, text: phoneWarning[step] });
  }

  /** Sends a link that was just made. */
  async send(purpose: LinkPurpose, phone: Phone, path: string): Promise<void> {
    await this.messenger.send({ to: phone, text: linkMessage[purpose](this.urlOf(path)) });
  }
}
