import { Inject, Injectable } from '@nestjs/common';
import { isRegionCode } from '@wushe/values';
import { addressOf, CONFIG, type Config } from '../../platform/config.js';
import type { PublicFile, PublicRequest, PublicRoute } from '../../platform/http/public-files.js';
import { Keys } from '../../platform/keys.js';
import { Refusal } from '../../platform/refusal.js';
import { FIGURE_COLUMNS, figureRecord } from './columns.js';
import { csvFile } from '../../platform/csv.js';
import { DICTIONARY_COLUMNS, dictionaryOf, NOTES } from './dictionary.js';
import { askedOf } from './hsds.asked.js';
import { hsdsApi, hsdsOpenApi } from './hsds.openapi.js';
import { HsdsReads } from './hsds.reads.js';
import { fileName, marked } from './invented.js';
import { isPeriod, PublishedFigures, type Publication } from './published-figures.reads.js';
import { snapshotFile, Snapshots } from './snapshots.service.js';
import { workbookOf } from './workbook.js';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HSDS = '/open-data/hsds';

/** A file that may change, shown rather than kept. */
const shown = (body: unknown): PublicFile => ({
  type: JSON_TYPE,
  body: `${JSON.stringify(body, null, 1)}\n`,
  name: null,
  changedAt: null,
  isForever: false,
});

/** The files of open data by their addresses. */
@Injectable()
export class OpenDataFiles {
  constructor(
    private readonly keys: Keys,
    private readonly figures: PublishedFigures,
    private readonly snapshots: Snapshots,
    private readonly hsds: HsdsReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  readonly routes: Readonly<Record<string, PublicRoute>> = {
    '/open-data/figures.csv': (request) => this.csv(request),
    '/open-data/figures.json': (request) => this.json(request),
    '/open-data/figures.xlsx': (request) => this.workbook(request),
    '/open-data/dictionary.json': async () => shown(dictionaryOf(await this.figures.everyPack())),
    '/open-data/dictionary.csv': () => this.dictionaryCsv(),
    '/open-data/keys.json': async () => shown(this.publicKeys()),
    '/open-data/snapshots/:region/:period/:number': (request) => this.snapshot(request),
    [HSDS]: async () => shown(hsdsApi(this.hsdsAddress())),
    [`${HSDS}/`]: async () => shown(hsdsApi(this.hsdsAddress())),
    [`${HSDS}/openapi.json`]: async () => shown(hsdsOpenApi(this.hsdsAddress())),
    [`${HSDS}/organizations`]: async ({ query }) =>
      shown(await this.hsds.organizations(askedOf('organizations', query))),
    [`${HSDS}/organizations/:id`]: async ({ path }) => shown(await this.hsds.organization(path['id'] ?? '')),
    [`${HSDS}/services`]: async ({ query }) => shown(await this.hsds.services(askedOf('services', query))),
    [`${HSDS}/services/:id`]: async ({ path }) => shown(await this.hsds.service(path['id'] ?? '')),
  };

  private readonly hsdsAddress = (): string => `${addressOf(this.config)}${HSDS}`;

  private publication({ query }: PublicRequest): Promise<Publication> {
    const below = query.get('below');
    if (below !== null && below !== '1') throw new Refusal('INVALID_INPUT', { fields: ['below'] });
    return this.figures.of(query.get('region') ?? '', query.get('period') ?? '', below === '1');
  }

  private async csv(request: PublicRequest): Promise<PublicFile> {
    const { figures, changedAt, region, period, isDemo } = await this.publication(request);
    const rows = figures.map((figure) => FIGURE_COLUMNS.map(({ of }) => of(figure) ?? ''));
    const body = csvFile([FIGURE_COLUMNS.map(({ code }) => code), ...rows]);
    const name = fileName(isDemo, `${region.code}-${period}.csv`);
    return { type: CSV, body, name, changedAt, isForever: false };
  }

  private async json(request: PublicRequest): Promise<PublicFile> {
    const { figures, changedAt, region, period, isDemo } = await this.publication(request);
    const { code, name, level } = region;
    const body = {
      region: { code, name, level },
      period,
      is_demo: isDemo,
      notes: { zh: marked(isDemo, NOTES.zh), en: marked(isDemo, NOTES.en) },
      dictionary: '/open-data/dictionary.json',
    };
    return { ...shown({ ...body, figures: figures.map(figureRecord) }), changedAt };
  }

  private async workbook(request: PublicRequest): Promise<PublicFile> {
    const publication = await this.publication(request);
    const { changedAt, region, period, isDemo } = publication;
    const name = fileName(isDemo, `${region.code}-${period}.xlsx`);
    return { type: XLSX, body: await workbookOf(publication), name, changedAt, isForever: false };
  }

  private async dictionaryCsv(): Promise<PublicFile> {
    const { indicators } = dictionaryOf(await this.figures.everyPack());
    const rows = indicators.map((entry) => DICTIONARY_COLUMNS.map((column) => entry[column] ?? ''));
    const body = csvFile([DICTIONARY_COLUMNS, ...rows]);
    return { type: CSV, body, name: 'wushe-dictionary.csv', changedAt: null, isForever: false };
  }

  private async snapshot({ path }: PublicRequest): Promise<PublicFile> {
    const { region = '', period = '' } = path;
    const [, digits] = /^([1-9]\d{0,8})\.json$/.exec(path['number'] ?? '') ?? [];
    if (digits === undefined || !isRegionCode(region) || !isPeriod(period)) throw new Refusal('NOT_FOUND');
    const snapshot = await this.snapshots.one(region, period, Number(digits));
    const name = `wushe-${region}-${period}-${digits}.json`;
    return {
      type: JSON_TYPE,
      body: snapshotFile(snapshot),
      name,
      changedAt: snapshot.madeAt,
      isForever: true,
    };
  }

  /** The public keys as JWKs: Ed25519 (RFC 8037). */
  private publicKeys(): { readonly keys: readonly object[] } {
    const keys = this.keys
      .publicationKeys()
      .map(({ version, x }) => ({ kty: 'OKP', crv: 'Ed25519', use: 'sig', kid: String(version), x }));
    return { keys };
  }
}
