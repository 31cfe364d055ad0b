import { Injectable } from '@nestjs/common';
import { addDays } from '@wushe/values';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Organizations } from '../features/organizations/index.js';
import { Funds, Gifts, Goods, Offers } from '../features/resources/index.js';
import { DemoPeople } from './demo-people.js';

const COUNTY = '640106';
/** Synthetic: its check digits are sound, and no such body is registered. */
const USCC = '53640106MJX999992X';
const YUAN = 100;
/** The gifts came before anything that the demonstration tells of. */
const FUNDS_AGE_MS = 400 * 86_400_000;

/** The charity's manager with the fund and the lot that the first project is given from. */
export interface DemoGiven {
  readonly manager: Actor;
  readonly fundId: string;
  readonly lotId: string;
}

/** An invented charity with its funds, goods and offers; the gifts are invented too. */
@Injectable()
export class DemoResources {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly organizations: Organizations,
    private readonly funds: Funds,
    private readonly gifts: Gifts,
    private readonly goods: Goods,
    private readonly offers: Offers,
  ) {}

  /** Registers the charity, lets its authority confirm it, and records what it was given. */
  async make(authority: Actor): Promise<DemoGiven> {
    const person = await this.people.person('程望舒');
    const { id } = await this.register(person, authority);
    const manager = await this.people.inOrganization(person.personId, id);
    const lastYear = new Date(this.clock.now().getTime() - FUNDS_AGE_MS);
    const fundId = await Clock.at(lastYear, () => this.makeFunds(manager, id));
    const lotId = await this.makeLots(manager, id);
    await this.makeOffers(manager, id);
    return { manager, fundId, lotId };
  }

  private async register(person: Actor, authority: Actor): Promise<{ id: string }> {
    const input = {
      name: '演示慈善会',
      regionCode: COUNTY,
      registrationType: 'registered' as const,
      kind: 'foundation' as const,
      uscc: USCC,
      isCharity: true,
      categories: ['elder-care', 'social-assistance'],
      servedRegions: ['64'],
      capacity: 5,
    };
    const charity = await this.organizations.register(person, input, true);
    return this.organizations.act(authority, { id: charity.id, action: 'confirm', version: charity.version });
  }

  private async makeFunds(manager: Actor, organizationId: string): Promise<string> {
    const elders = await this.funds.open(manager, {
      input: {
        organizationId,
        regionCode: COUNTY,
        name: '金凤区为老服务基金（演示）',
        purposeCategories: ['elder-care'],
        purposeRegions: [COUNTY],
      },
      idempotencyKey: 'demo-fund-elders',
    });
    const neighbours = await this.funds.open(manager, {
      input: {
        organizationId,
        regionCode: '64',
        name: '友邻社区慈善基金（演示）',
        purposeCategories: [],
        purposeRegions: ['64'],
      },
      idempotencyKey: 'demo-fund-neighbours',
    });
    const gifts: readonly (readonly [fundId: string, yuan: number, donor: string | null, receipt: string])[] =
      [
        [elders.id, 30_000, '演示银川暖阳商贸公司', '演示-2026-00021'],
        [elders.id, 1_000, null, '演示-2026-00022'],
        [elders.id, 8_600, '演示退休教师合唱团', '演示-2026-00025'],
        [neighbours.id, 50_000, '演示塞上枸杞合作社', '演示-2026-00031'],
        [neighbours.id, 2_000, null, '演示-2026-00032'],
      ];
    for (const [fundId, yuan, donorName, receiptNumber] of gifts) {
      const idempotencyKey = `demo-gift-${receiptNumber}`;
      await this.gifts.receive(manager, {
        fundId,
        amount: yuan * YUAN,
        donorName,
        receiptNumber,
        idempotencyKey,
      });
    }
    return elders.id;
  }

  private async makeLots(manager: Actor, organizationId: string): Promise<string> {
    const soon = addDays(this.clock.today(), 45);
    const lots: readonly (readonly [
      name: string,
      category: string,
      unit: string,
      quantity: number,
      purpose: string,
    ])[] = [
      ['血压计', 'goods/medical-aids', '台', 24, 'elder-care'],
      ['一氧化碳报警器', 'goods/disaster-relief', '个', 80, 'public-safety'],
      ['文具包', 'goods/stationery', '套', 120, 'child-care'],
      ['常温牛奶', 'goods/food', '箱', 60, 'elder-care'],
      ['分格药盒', 'goods/medical-aids', '个', 12, 'elder-care'],
      ['成人护理垫', 'goods/medical-aids', '包', 20, 'elder-care'],
    ];
    const ids: string[] = [];
    for (const [name, category, unit, quantity, purpose] of lots) {
      const { id } = await this.goods.receive(manager, {
        input: {
          organizationId,
          regionCode: COUNTY,
          name,
          category,
          unit,
          quantity,
          expiresOn: category === 'goods/food' ? soon : null,
          donorName: '演示银川暖阳商贸公司',
          receiptNumber: null,
          purposeCategories: [purpose],
          purposeRegions: ['64'],
        },
        idempotencyKey: `demo-lot-${name}`,
      });
      ids.push(id);
    }
    return ids[0] ?? '';
  }

  private async makeOffers(manager: Actor, organizationId: string): Promise<void> {
    const validFrom = this.clock.today();
    const offers = [
      {
        kind: 'venue',
        category: 'venue/activity-room',
        name: '演示慈善会一楼活动室',
        unit: '间',
        capacity: 1,
      },
      { kind: 'service', category: 'service/legal', name: '公益法律咨询', unit: '位律师', capacity: 2 },
      { kind: 'equipment', category: 'equipment/projection', name: '投影仪和幕布', unit: '套', capacity: 3 },
    ] as const;
    for (const offer of offers) {
      await this.offers.offer(manager, {
        input: {
          ...offer,
          organizationId,
          regionCode: COUNTY,
          detail: '演示数据：请提前两天预约。',
          validFrom,
          validTo: addDays(validFrom, 365),
          purposeCategories: [],
          purposeRegions: ['64'],
        },
        idempotencyKey: `demo-offer-${offer.kind}`,
      });
    }
  }
}
