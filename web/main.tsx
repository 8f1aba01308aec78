// First, so that the pages' own styles come after it.
import './theme/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './api/client.ts';
import type { FailureKind } from './api/failures.ts';
import { routes } from './App.tsx';
import { forgetAllLeftWork, hasLeftWork } from './network/left-work.ts';
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

const client = createClient(leadToGate);
// Nothing that one reader saw is left for the next.
client.onClearStore(() => Promise.resolve(forgetAllLeftWork()));
// On whatever page the reader is meanwhile: what was left in networks goes with the window.
window.addEventListener('beforeunload', (event) => {
  if (hasLeftWork()) event.preventDefault();
});
const router = createBrowserRouter(routes(client));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
