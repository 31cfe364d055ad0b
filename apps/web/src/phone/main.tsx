import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../platform/query-client.js';
import { restoreSimple } from '../platform/simple-mode.js';
import { phoneRoutes } from './routes.js';
import './phone.css';

restoreSimple();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={makeQueryClient()}>
        <RouterProvider router={createBrowserRouter(phoneRoutes)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
