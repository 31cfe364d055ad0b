import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../platform/query-client.js';

// A test waits for what must come, however busy the machine; only the test's own limit ends it.
configure({ asyncUtilTimeout: 15_000 });

export type Shown = RenderResult & { readonly where: () => string };

/** Draws a component as a page at an address, with cache and router; other addresses show their own path. */
export function show(element: ReactElement, at: { path?: string; url?: string } = {}): Shown {
  const path = at.path ?? '/';
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [at.url ?? path] },
  );
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { retry: false, staleTime: 0 } });
  const result = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...result, where: () => router.state.location.pathname + router.state.location.search };
}
