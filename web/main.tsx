// First, so that the pages' own styles come after it.
import './theme/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './api/client.ts';
import type { FailureKind } from './api/failures.ts';
import { routes } from './App.tsx';
import { comingFrom } from './session/return-to.ts';

const GATES: Partial<Record<FailureKind, string>> = {
  UNAUTHENTICATED: '/sign-in',
  PURPOSE_REQUIRED: '/purpose',
};

/** A session that ended, or one without a purpose, leads to its gate from wherever the reader is, and back. */
const leadToGate = (kind: FailureKind): void => {
  const gate = GATES[kind];
  const { location } = router.state;
  if (gate === undefined || location.pathname === gate) return;
  void router.navigate(gate, { state: comingFrom(location, location.state) });
};

const router = createBrowserRouter(routes(createClient(leadToGate)));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
