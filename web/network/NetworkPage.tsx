import { useEffect, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAsOf } from '../api/as-of.ts';
import { useText } from '../i18n/Language.tsx';
import type { OpenedPlace } from './network-requests.ts';
import { NetworkWorkspace } from './NetworkWorkspace.tsx';

/** The network of a case (`/cases/:caseId/network`), behind a country (`/countries/:code/network`) or as it was kept (`/cases/:caseId/charts/:chartId`); `?element=` names one to start from, `?read=` an exhibit to read beside it and `?file=` which of its files. */
const NetworkPage = () => {
  const { caseId, chartId, code = '' } = useParams();
  const [search] = useSearchParams();
  const text = useText();
  const asOf = useAsOf();
  const [attempt, setAttempt] = useState(0);
  const version = search.get('version');
  const [exhibitId, fileId] = [search.get('read'), search.get('file') ?? ''];
  const wantedReading = useMemo(
    () => (exhibitId === null ? null : { exhibitId, fileId }),
    [exhibitId, fileId],
  );
  const place = useMemo<OpenedPlace>(() => {
    if (chartId !== undefined) return { of: 'chart', id: chartId, version };
    return caseId === undefined ? { of: 'country', code } : { of: 'case', id: caseId };
  }, [caseId, chartId, code, version]);
  useEffect(() => {
    document.title = `${text('network.title')} · ${text('app.name')}`;
  }, [text]);
  return (
    <NetworkWorkspace
      key={`${chartId ?? caseId ?? code} ${version ?? ''} ${asOf ?? ''} ${attempt}`}
      place={place}
      wanted={search.get('element')}
      wantedReading={wantedReading}
      onRetry={() => setAttempt((before) => before + 1)}
    />
  );
};

export default NetworkPage;
