import type { RouteObject } from 'react-router';
import { toRoute } from '../platform/pages.js';
import { ErrorPage } from '../ui/ErrorPage.js';
import { DeskHome } from './DeskHome.js';
import { Frame } from './Frame.js';
import { NotFoundPage } from './NotFoundPage.js';
import { workbenchPages } from './pages.js';

/** Every address below /w: pages without session first, all others inside the frame. */
export const workbenchRoutes: RouteObject[] = [
  {
    path: '/w',
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      ...workbenchPages.filter((page) => page.open).map(toRoute),
      {
        Component: Frame,
        children: [
          { index: true, Component: DeskHome },
          {
            ErrorBoundary: ErrorPage,
            children: [
              ...workbenchPages.filter((page) => !page.open).map(toRoute),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
