import type { RouteObject } from 'react-router';
import { toRoute } from '../platform/pages.js';
import { ErrorPage } from '../ui/ErrorPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { phonePages } from './pages.js';
import { StartPage } from './StartPage.js';
import { PlainFrame, TabsFrame } from './TabsFrame.js';

/** Every address of the phone and public entry. */
export const phoneRoutes: RouteObject[] = [
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { Component: TabsFrame, children: phonePages.filter((page) => page.frame === 'tabs').map(toRoute) },
      {
        Component: PlainFrame,
        children: [
          { path: '/', Component: StartPage },
          ...phonePages.filter((page) => page.frame === 'plain').map(toRoute),
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
