import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../platform/query-client.js';
import { restoreSimple } from '../platform/simple-mode.js';
import { Antd } from './Antd.js';
import { workbenchRoutes } from './routes.js';
import 'antd/dist/reset.css';
import '../ui/base.css';

restoreSimple();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={makeQueryClient()}>
        <Antd>
          <RouterProvider router={createBrowserRouter(workbenchRoutes)} />
        </Antd>
      </QueryClientProvider>
    </StrictMode>,
  );
}
