import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import type { NetworkPlace } from './network-requests.ts';
import { NetworkWorkspace } from './NetworkWorkspace.tsx';

/** The network of a case (`/cases/:caseId/network`) or behind a country (`/countries/:code/network`). */
const NetworkPage = () => {
  const { caseId, code = '' } = useParams();
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
      onRetry={() => setAttempt((before) => before + 1)}
    />
  );
};

export default NetworkPage;
