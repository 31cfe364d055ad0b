import type { ReactElement } from 'react';
import { Antd } from '../workbench/Antd.js';
import { show, type Shown } from './render.js';

/** Draws a workbench page: as `show`, with antd set up. */
export function showDesk(element: ReactElement, at: { path?: string; url?: string } = {}): Shown {
  return show(<Antd unstyled>{element}</Antd>, at);
}
