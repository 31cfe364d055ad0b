import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

type PersonOptions = { readonly on?: 'phone' | 'desk'; readonly language?: 'zh' | 'en' };

/** The roles of the demonstration as its sign-in page names them. */
const roles = {
  communityStaff: /社区工作者|Community staff/,
  stationWorker: /社工站工作人员|Station worker/,
  organizationManager: /组织负责人|Organization manager/,
  socialWorker: /社会工作者|Social worker/,
  charityManager: /慈善组织管理员|Charity manager/,
  volunteer: /志愿者|Volunteer/,
  official: /主管部门|Official/,
  provinceOfficial: /(主管部门|Official).*宁夏/,
  administrator: /系统管理员|Administrator/,
  auditor: /审计|Auditor/,
} as const;
export type DemoRole = keyof typeof roles;

/** Somebody with a browser of their own: own cookies, own language; errors of their pages are kept. */
export class Person {
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`${page.url()} ${message.text()}`);
    });
  }

  /** Opens a browser context for one person. */
  static async arrives(
    browser: Browser,
    { on = 'desk', language = 'zh' }: PersonOptions = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: on === 'phone' ? PHONE : DESK,
      locale: language === 'en' ? 'en-GB' : 'zh-CN',
    });
    await context.addInitScript((spoken) => localStorage.setItem('wushe.language', spoken), language);
    return new Person(context, await context.newPage());
  }

  /** As `arrives`, and signs in as the first person of the demonstration with a role, by one tap. */
  static async signsIn(browser: Browser, role: DemoRole, options: PersonOptions = {}): Promise<Person> {
    const person = await Person.arrives(browser, options);
    await person.page.goto('/w/sign-in');
    await person.page.getByRole('button', { name: roles[role] }).first().click();
    await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    return person;
  }

  /** As `signsIn`, as the very person whom the sign-in page offers by name. */
  static async signsInNamed(browser: Browser, name: string, options: PersonOptions = {}): Promise<Person> {
    const person = await Person.arrives(browser, options);
    await person.page.goto('/w/sign-in');
    await person.page
      .getByRole('button', { name: new RegExp(name, 'u') })
      .first()
      .click();
    await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    return person;
  }

  /** As `arrives`, and signs in as somebody of the demonstration by their id. */
  static async signsInAs(browser: Browser, id: string, options: PersonOptions = {}): Promise<Person> {
    const person = await Person.arrives(browser, options);
    await person.page.goto('/w/sign-in');
    await person.asks('mutation ($id: ID!) { signInAsDemo(id: $id) { person { id } } }', { id });
    return person;
  }

  /** Goes to an address and waits until nothing is being fetched. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForLoadState('networkidle');
  }

  /** Asks the api in this person's session. */
  async asks<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.page.request.post('/graphql', {
      headers: { 'apollo-require-preflight': 'true' },
      data: { query, variables },
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: object };
    expect(errors).toBeUndefined();
    return data;
  }

  button(name: string | RegExp): ReturnType<Page['getByRole']> {
    return this.page.getByRole('button', { name });
  }

  heading(name: string | RegExp): ReturnType<Page['getByRole']> {
    return this.page.getByRole('heading', { name });
  }

  /** Leaves; pages that threw or logged an error fail the story. */
  async leaves(): Promise<void> {
    expect(this.faults).toEqual([]);
    await this.context.close();
  }
}
