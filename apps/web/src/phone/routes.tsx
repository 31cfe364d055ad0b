import type { RouteObject } from 'react-router';
import { toRoute, type PhonePageRoute } from '../platform/pages.js';
import { ErrorPage } from '../ui/ErrorPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { StartPage } from './StartPage.js';
import { PlainFrame, TabsFrame } from './TabsFrame.js';

/** Each feature adds one line here. */
const pages: readonly PhonePageRoute[] = [];

/** Every address of the phone and public entry. */
export const phoneRoutes: RouteObject[] = [
  {
    ErrorBoundary: ErrorPage,
    children: [
      { Component: TabsFrame, children: pages.filter((page) => page.frame === 'tabs').map(toRoute) },
      {
        Component: PlainFrame,
        children: [
          { path: '/', Component: StartPage },
          ...pages.filter((page) => page.frame === 'plain').map(toRoute),
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
