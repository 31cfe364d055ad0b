import { QueryClient } from '@tanstack/react-query';
import { UnreachableError } from './api.js';

/** One cache a page; only a lost connection is tried again, a refusal stands. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => error instanceof UnreachableError && failures < 2,
      },
      mutations: { retry: false },
    },
  });
}
