import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Organizations } from '../features/organizations/index.js';
import { DemoPeople } from './demo-people.js';

interface SampleOrganization {
  readonly name: string;
  readonly manager: string;
  readonly seat: string;
  readonly served: string;
  readonly categories: readonly string[];
  readonly capacity: number;
  /** A synthetic code with sound checks; only a registered body has one. */
  readonly uscc?: string;
}

/** Invented organizations; the first one's manager is offered on the sign-in page. */
const ORGANIZATIONS: readonly SampleOrganization[] = [
  {
    name: '暖邻社会工作服务中心（演示）',
    manager: '宋知微',
    seat: '640106',
    served: '64',
    categories: ['elder-care', 'mental-health', 'disability-support', 'social-assistance'],
    capacity: 12,
    uscc: '52640106MJX000018A',
  },
  {
    name: '湖城志愿服务队（演示）',
    manager: '卫南枝',
    seat: '640106',
    served: '6401',
    categories: ['public-safety', 'inclusion', 'culture', 'child-care'],
    capacity: 8,
  },
  {
    name: '邻里互助社（演示）',
    manager: '钟书意',
    seat: '320106',
    served: '32',
    categories: ['elder-care', 'culture', 'environment'],
    capacity: 10,
  },
  {
    name: '鹭岛邻里服务社（演示）',
    manager: '叶清和',
    seat: '350203',
    served: '3502',
    categories: ['elder-care', 'environment', 'child-care', 'mental-health'],
    capacity: 10,
  },
];

/** An organization's manager and where it serves. */
export interface DemoManager {
  readonly actor: Actor;
  readonly served: string;
}

/** Registers invented organizations as their managers would, and confirms them as their authorities would. */
@Injectable()
export class DemoOrganizations {
  constructor(
    private readonly people: DemoPeople,
    private readonly organizations: Organizations,
  ) {}

  /** `authorities` are officials by the province they serve. */
  async make(authorities: ReadonlyMap<string, Actor>): Promise<DemoManager[]> {
    const managers: DemoManager[] = [];
    for (const sample of ORGANIZATIONS) {
      const authority = authorities.get(sample.seat.slice(0, 2));
      if (authority) managers.push({ actor: await this.found(sample, authority), served: sample.served });
    }
    return managers;
  }

  private async found(sample: SampleOrganization, authority: Actor): Promise<Actor> {
    const founder = await this.people.person(sample.manager);
    const { id, version } = await this.organizations.register(
      founder,
      {
        name: sample.name,
        regionCode: sample.seat,
        registrationType: sample.uscc ? 'registered' : 'filed',
        kind: sample.uscc ? 'socialServiceAgency' : 'communityOrganization',
        uscc: sample.uscc ?? null,
        isCharity: false,
        grade: sample.uscc ? 'A4' : null,
        gradeValidTo: sample.uscc ? '2029-06-01' : null,
        categories: [...sample.categories],
        servedRegions: [sample.served],
        capacity: sample.capacity,
      },
      true,
    );
    await this.organizations.act(authority, { id, action: 'confirm', version });
    return this.people.inOrganization(founder.personId, id);
  }
}
