import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, StartRefused, type Config } from '../../platform/config.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import type { FirstAdministratorArgs } from './accounts.view.js';
import { Grants } from './grants.service.js';
import { LinkSender } from './link-sender.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { Registration } from './registration.service.js';
import { Sessions } from './sessions.service.js';

/** How an installation in production gets its first administrator: by a link printed where only the operator reads. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly grants: Grants,
    private readonly links: OneTimeLinks,
    private readonly sender: LinkSender,
    private readonly registration: Registration,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In production: refuses to start with invented people in the database. */
  async refuseDemoPeople(): Promise<void> {
    if (this.config.mode !== 'production') return;
    const found = await this.database.query('select from people where is_demo limit 1');
    if (found.length === 0) return;
    throw new StartRefused(
      '数据库里有演示人物，正式运行请换一个空的数据库 / The database holds people of the demonstration: production needs a fresh one.',
    );
  }

  /** In production, while nobody is an administrator: the address of a fresh link, to be printed; else null. */
  async linkAtStart(): Promise<string | null> {
    if (this.config.mode !== 'production' || (await this.isThere())) return null;
    const { path } = await this.links.issue('firstAdministrator', { name: '' });
    return this.sender.urlOf(path);
  }

  /** Whether a token still makes the first administrator. */
  async isOpen(token: string): Promise<boolean> {
    return (await this.links.find('firstAdministrator', token)) !== null && !(await this.isThere());
  }

  /** Makes the first administrator at a region of any level and returns the token of the session; once only. */
  become(actor: Actor, args: FirstAdministratorArgs): Promise<string> {
    return this.registration.asTry(actor, args.phone, () => this.makeFirst(actor, args));
  }

  private makeFirst(actor: Actor, args: FirstAdministratorArgs): Promise<string> {
    return this.database.transaction(async () => {
      // Several starts may have printed a link each: all are locked, in the order of their ids, so that one wins.
      await this.database.query(
        `select id from one_time_links where purpose = 'firstAdministrator' order by id for update`,
      );
      const link = await this.links.take('firstAdministrator', args.token);
      if (await this.isThere()) throw new Refusal('LINK_NOT_VALID');
      const { code } = await this.regions.existing(args.regionCode);
      const person = await this.registration.registerWithin(args);
      const grant = await this.grants.give(actor, person.id, { role: 'administrator', regionCode: code });
      await this.links.use(link, person.id);
      return this.sessions.open(person.id, grant.id);
    });
  }

  private async isThere(): Promise<boolean> {
    const found = await this.database.query(
      `select from grants where role = 'administrator' and revoked_at is null
       and (valid_to is null or valid_to > $1) limit 1`,
      [this.clock.now()],
    );
    return found.length > 0;
  }
}
