import { Injectable } from '@nestjs/common';
import { addMonths } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { SocialWorkers } from '../features/social-workers/index.js';
import { DemoPeople } from './demo-people.js';

type Grade = 'assistant' | 'intermediate' | 'senior';

interface SampleWorker {
  readonly name: string;
  readonly at: string;
  readonly grade: Grade | null;
  readonly specialties: readonly string[];
  /** How long the registration has been over. */
  readonly endedMonthsAgo?: number;
}

/** A social worker of the demonstration, with whoever keeps the record. */
export interface DemoWorker {
  readonly workerId: string;
  readonly actor: Actor;
  readonly registrar: Actor;
  readonly at: string;
}

/** Months since the registration of the first: the cycle of three years ends in a few weeks. */
const REGISTERED_MONTHS_AGO = 34;

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
    endedMonthsAgo: 11,
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
    private readonly clock: Clock,
  ) {}

  /** `registrars` are officials by the province they serve. */
  async make(registrars: ReadonlyMap<string, Actor>): Promise<DemoWorker[]> {
    const made: DemoWorker[] = [];
    const today = this.clock.today();
    for (const [place, { name, at, grade, specialties, endedMonthsAgo }] of WORKERS.entries()) {
      const registrar = registrars.get(at.slice(0, 2));
      const actor = await this.people.make(name, 'socialWorker', { regionCode: at });
      const { personId } = actor;
      if (!registrar || !personId) continue;
      const { id: workerId } = await this.workers.register(registrar, {
        personId,
        input: {
          specialties: [...specialties],
          capacity: 4 + (place % 3),
        },
        certificate: grade && {
          grade,
          number: `演示-${1000 + place}`,
          approvedOn: addMonths(today, -(REGISTERED_MONTHS_AGO + 3 + place)),
          registeredOn: addMonths(today, -(REGISTERED_MONTHS_AGO - place)),
          validTo: endedMonthsAgo === undefined ? null : addMonths(today, -endedMonthsAgo),
        },
      });
      made.push({ workerId, actor, registrar, at });
    }
    return made;
  }
}
