import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { CurrentSessionDocument } from '../api/operations.generated.ts';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { openDrafts } from './drafts.ts';
import { comingFrom } from './return-to.ts';
import { needsPurpose, SessionContext } from './session.ts';

/** Everything under it has a session and, where cases or help to victims can be read, a purpose; otherwise the reader is led there and back. */
export const RequireSession = () => {
  const location = useLocation();
  const { data, error, refetch } = useQuery(CurrentSessionDocument, { fetchPolicy: 'cache-first' });
  const gate = comingFrom(location, location.state);
  const hasSession = data !== undefined;
  useEffect(() => {
    if (hasSession) openDrafts();
  }, [hasSession]);
  if (error) {
    const failure = failureOf(error);
    if (failure.kind === 'UNAUTHENTICATED') return <Navigate to="/sign-in" state={gate} replace />;
    return <FailurePanel failure={failure} onRetry={() => void refetch()} />;
  }
  if (!data) return <PageSkeleton />;
  const { me } = data;
  if (needsPurpose(me) && me.purpose === null && location.pathname !== '/purpose') {
    return <Navigate to="/purpose" state={gate} replace />;
  }
  return (
    <SessionContext value={me}>
      <Outlet />
    </SessionContext>
  );
};
