import { useEffect, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import type { NetworkPlace } from './network-requests.ts';
import { NetworkWorkspace } from './NetworkWorkspace.tsx';

/** The network of a case (`/cases/:caseId/network`) or behind a country (`/countries/:code/network`); `?element=` names one to start from. */
const NetworkPage = () => {
  const { caseId, code = '' } = useParams();
  const [search] = useSearchParams();
  const text = useText();
  const [attempt, setAttempt] = useState(0);
  const place = useMemo<NetworkPlace>(
    () => (caseId === undefined ? { of: 'country', code } : { of: 'case', id: caseId }),
    [caseId, code],
  );
  useEffect(() => {
    document.title = `${text('network.title')} · ${text('app.name')}`;
  }, [text]);
  return (
    <NetworkWorkspace
      key={`${caseId ?? code} ${attempt}`}
      place={place}
      wanted={search.get('element')}
      onRetry={() => setAttempt((before) => before + 1)}
    />
  );
};

export default NetworkPage;
