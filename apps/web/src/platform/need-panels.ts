import { createContext, type ComponentType } from 'react';

/** A panel that another feature adds to a need's page: claims, suggestions, the project. */
export type NeedPanel = {
  readonly key: string;
  readonly place: 'main' | 'side';
  readonly load: () => Promise<ComponentType<{ readonly needId: string }>>;
};

/** The panels of a need's page, in their order; the needs themselves know no feature that comes after them. */
export const NeedPanels = createContext<readonly NeedPanel[]>([]);
