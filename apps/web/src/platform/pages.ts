import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** One page of a feature, loaded when it is first opened. */
export type Page = {
  /** Relative to the entry: `needs/:needId` in the workbench, `/m/shifts` on the phone. */
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
};

/** A page of the workbench, below `/w/`. */
export type WorkbenchPage = Page;

/** A page on the phone: `tabs` pages carry the four tabs of a volunteer, `plain` pages stand alone. */
export type PhonePageRoute = Page & { readonly frame: 'tabs' | 'plain' };

/** The router's form of a page. */
export function toRoute(page: Page): RouteObject {
  return { path: page.path, lazy: async () => ({ Component: await page.load() }) };
}
