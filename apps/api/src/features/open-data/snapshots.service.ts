import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalText, countyOf } from '@wushe/values';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { newId } from '../../platform/ids.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { figureRecord } from './columns.js';
import { PublishedFigures } from './published-figures.reads.js';
import { OpenSnapshot } from './snapshot.entity.js';

/** The form of what is signed; another form gets another name. */
export const SNAPSHOT_FORM = 'wushe-snapshot-2';

/** Signed snapshots of what regions approved. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly figures: PublishedFigures,
  ) {}

  /**
   * Signs what a region has approved for a period as its next snapshot; null, with nothing written, when the last one
   * says the same. Of two at once the second finds the number taken and is told to try again.
   */
  async make(regionCode: string, period: string): Promise<OpenSnapshot | null> {
    const { region, figures } = await this.figures.of(regionCode, period, false);
    return this.database.transaction(async () => {
      const last = await this.last(regionCode, period);
      const content = canonicalText({
        form: SNAPSHOT_FORM,
        region: { code: region.code, name: region.name, level: region.level },
        period,
        figures: figures.map(figureRecord),
      });
      const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
      if (last?.sha256 === sha256) return null;
      const snapshot = Object.assign(new OpenSnapshot(), {
        id: newId(),
        countyCode: countyOf(regionCode),
        regionCode,
        period,
        number: (last?.number ?? 0) + 1,
        content,
        figureCount: figures.length,
        sha256,
        ...this.keys.signPublication(content),
        madeAt: this.clock.now(),
      });
      if (!(await this.database.insertUnlessThere(OpenSnapshot, snapshot))) throw new Refusal('TRY_AGAIN');
      const subject = { type: 'openSnapshot', id: snapshot.id, regionCode };
      const { number, keyVersion } = snapshot;
      await this.events.record(SYSTEM, 'snapshot.signed', subject, { period, number, sha256, keyVersion });
      return snapshot;
    });
  }

  /** One snapshot; NOT_FOUND when there is none by this number. */
  async one(regionCode: string, period: string, number: number): Promise<OpenSnapshot> {
    const found = await this.database.repository(OpenSnapshot).findOneBy({ regionCode, period, number });
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The snapshots of regions and periods, keyed "period/region", the last first. */
  readonly ofKeys = async (keys: readonly string[]): Promise<OpenSnapshot[][]> => {
    const found = await this.database
      .repository(OpenSnapshot)
      .createQueryBuilder('snapshot')
      .where(`snapshot.period || '/' || snapshot.region_code = any(:keys)`, { keys })
      .andWhere('snapshot.period = any(:periods)', { periods: keys.map((key) => key.split('/')[0]) })
      .orderBy('snapshot.number', 'DESC')
      .getMany();
    return keys.map((key) => found.filter(({ period, regionCode }) => `${period}/${regionCode}` === key));
  };

  private async last(regionCode: string, period: string): Promise<OpenSnapshot | undefined> {
    const [last] = await this.database
      .repository(OpenSnapshot)
      .find({ where: { regionCode, period }, order: { number: 'desc' }, take: 1 });
    return last;
  }
}

/** The file people take away: what was signed, and the signature beside it. */
export const snapshotFile = ({ content, sha256, keyVersion, signature }: OpenSnapshot): string =>
  `{"content":${content},"keyVersion":${keyVersion},"sha256":"${sha256}","signature":"${signature}"}\n`;
