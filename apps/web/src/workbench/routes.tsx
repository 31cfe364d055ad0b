import type { RouteObject } from 'react-router';
import { toRoute, type WorkbenchPage } from '../platform/pages.js';
import { ErrorPage } from '../ui/ErrorPage.js';
import { DeskHome } from './DeskHome.js';
import { Frame } from './Frame.js';
import { NotFoundPage } from './NotFoundPage.js';
import { workbenchPages } from './pages.js';

/** Pages that stand without rail and top bar. */
const isAlone = ({ open, frameless }: WorkbenchPage): boolean => open === true || frameless === true;

/** Every address below /w: pages without frame first, all others inside the frame. */
export const workbenchRoutes: RouteObject[] = [
  {
    path: '/w',
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      ...workbenchPages.filter(isAlone).map(toRoute),
      {
        Component: Frame,
        children: [
          { index: true, Component: DeskHome },
          {
            ErrorBoundary: ErrorPage,
            children: [
              ...workbenchPages.filter((page) => !isAlone(page)).map(toRoute),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
