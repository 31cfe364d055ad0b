import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Regions } from '../features/regions/index.js';
import { Stations } from '../features/stations/index.js';
import { DemoPeople } from './demo-people.js';

type Kind = Parameters<Stations['register']>[1]['kind'];

const NAMES: Readonly<Record<Kind, string>> = {
  guidanceCentre: '社会工作指导服务中心',
  socialWorkStation: '社会工作服务站',
  communityRoom: '社会工作服务室',
  volunteerStation: '志愿服务站',
  incubationBase: '社会组织孵化基地',
  communityFacility: '综合服务设施',
};

interface SampleStation {
  readonly kind: Kind;
  /** A county or township; a community's station stands in the township's first community. */
  readonly at: string;
  readonly openedOn: string;
  readonly below?: readonly SampleStation[];
}

/** Two counties nearly covered, others only begun, so that the coverage has something to tell. */
const STATIONS: readonly SampleStation[] = [
  {
    kind: 'guidanceCentre',
    at: '640106',
    openedOn: '2023-06-01',
    below: [
      {
        kind: 'socialWorkStation',
        at: '640106001',
        openedOn: '2023-09-01',
        below: [{ kind: 'communityRoom', at: '640106001', openedOn: '2024-03-01' }],
      },
      { kind: 'socialWorkStation', at: '640106003', openedOn: '2023-11-01' },
      { kind: 'socialWorkStation', at: '640106100', openedOn: '2024-05-01' },
    ],
  },
  {
    kind: 'communityFacility',
    at: '640106001',
    openedOn: '2022-04-01',
    below: [{ kind: 'volunteerStation', at: '640106001', openedOn: '2022-12-05' }],
  },
  { kind: 'incubationBase', at: '640106', openedOn: '2024-01-15' },
  {
    kind: 'guidanceCentre',
    at: '640104',
    openedOn: '2023-06-01',
    below: [{ kind: 'socialWorkStation', at: '640104001', openedOn: '2024-02-01' }],
  },
  { kind: 'socialWorkStation', at: '320106001', openedOn: '2022-08-01' },
  { kind: 'socialWorkStation', at: '350203010', openedOn: '2023-03-01' },
];

/** Enters invented stations into the registers of real counties. */
@Injectable()
export class DemoStations {
  constructor(
    private readonly people: DemoPeople,
    private readonly stations: Stations,
    private readonly regions: Regions,
  ) {}

  /** `registrars` are officials by the province they serve. */
  async make(registrars: ReadonlyMap<string, Actor>): Promise<void> {
    for (const sample of STATIONS) {
      const registrar = registrars.get(sample.at.slice(0, 2));
      if (registrar) await this.enter(registrar, sample, null);
    }
  }

  private async enter(registrar: Actor, sample: SampleStation, parentId: string | null): Promise<void> {
    const { kind, at, openedOn, below = [] } = sample;
    const isOfCommunity =
      kind === 'communityRoom' || kind === 'communityFacility' || kind === 'volunteerStation';
    const regionCode = isOfCommunity ? await this.people.firstCommunity(at) : at;
    const region = await this.regions.existing(regionCode);
    const name = `${region.name.replace(/(居民|村民)委员会$/, '')}${NAMES[kind]}（演示）`;
    const input = { name, kind, regionCode, parentId, address: '', openedOn };
    const station = await this.stations.register(registrar, input, true);
    for (const lower of below) await this.enter(registrar, lower, station.id);
  }
}
