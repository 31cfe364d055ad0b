import { Injectable } from '@nestjs/common';
import { day } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { SocialWorkers } from '../features/social-workers/index.js';
import { DemoPeople } from './demo-people.js';

type Grade = 'assistant' | 'intermediate' | 'senior';

interface SampleWorker {
  readonly name: string;
  readonly at: string;
  readonly grade: Grade | null;
  readonly specialties: readonly string[];
  readonly validTo?: string;
}

/** Invented social workers; the first is offered on the sign-in page. */
const WORKERS: readonly SampleWorker[] = [
  { name: '何知遥', at: '640106001', grade: 'intermediate', specialties: ['elder-care', 'mental-health'] },
  { name: '温书禾', at: '640106003', grade: 'assistant', specialties: ['elder-care', 'disability-support'] },
  { name: '罗清和', at: '640106100', grade: 'assistant', specialties: ['public-safety', 'inclusion'] },
  {
    name: '程予安',
    at: '640104001',
    grade: 'intermediate',
    specialties: ['consultation', 'inclusion'],
    validTo: '2026-01-01',
  },
  { name: '马知行', at: '640303100', grade: null, specialties: ['employment', 'child-care'] },
  { name: '陆以宁', at: '320106001', grade: 'senior', specialties: ['mental-health', 'social-assistance'] },
  { name: '沈亦舟', at: '320508018', grade: 'intermediate', specialties: ['mental-health'] },
  { name: '郑若谷', at: '350203010', grade: 'intermediate', specialties: ['child-care', 'mental-health'] },
];

/** Enters invented social workers into the registers of real townships. */
@Injectable()
export class DemoWorkers {
  constructor(
    private readonly people: DemoPeople,
    private readonly workers: SocialWorkers,
  ) {}

  /** `registrars` are officials by the province they serve. */
  async make(registrars: ReadonlyMap<string, Actor>): Promise<void> {
    for (const [place, { name, at, grade, specialties, validTo }] of WORKERS.entries()) {
      const registrar = registrars.get(at.slice(0, 2));
      const { personId } = await this.people.make(name, 'socialWorker', { regionCode: at });
      if (!registrar || !personId) continue;
      await this.workers.register(registrar, {
        personId,
        input: {
          specialties: [...specialties],
          capacity: 4 + (place % 3),
        },
        certificate: grade && {
          grade,
          number: `演示-${1000 + place}`,
          validTo: validTo ? day(validTo) : null,
        },
      });
    }
  }
}
