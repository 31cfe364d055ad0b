import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** One page of a feature, loaded when it is first opened. */
type Page = {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
};

/** A page of the workbench; its path is relative to `/w/`: `needs/:id`. */
export type WorkbenchPage = Page & {
  /**
   * A hook that counts what waits for somebody here; the rail shows it beside the entry of this path, and
   * undefined or zero shows nothing.
   */
  readonly useCount?: () => number | undefined;
  /** A page that needs no session: the sign-in page. */
  readonly open?: boolean;
  /** A page for signed-in people without rail and top bar: the wall. It sends others to sign in itself. */
  readonly frameless?: boolean;
};

/** A page on the phone with its whole path; `tabs` pages carry the volunteer's four tabs, `plain` ones stand alone. */
export type PhonePage = Page & { readonly frame: 'tabs' | 'plain' };

/** The router's form of a page. */
export function toRoute(page: Page): RouteObject {
  return { path: page.path, lazy: async () => ({ Component: await page.load() }) };
}
