import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

type PersonOptions = { readonly on?: 'phone' | 'desk'; readonly language?: 'zh' | 'en' };

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

  /** As `arrives`, and signs in as a person of the demonstration by one tap on the sign-in page. */
  static async signsIn(browser: Browser, name: string, options: PersonOptions = {}): Promise<Person> {
    const person = await Person.arrives(browser, options);
    await person.page.goto('/w/sign-in');
    await person.page.getByRole('button', { name: new RegExp(name) }).click();
    await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    return person;
  }

  /** Goes to an address and waits until nothing is being fetched. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForLoadState('networkidle');
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
