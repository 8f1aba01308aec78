import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseJourneysDocument,
  JourneyVersionsDocument,
  type JourneyFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { Versions } from '../offences/Versions.tsx';
import { Nothing } from '../ui/Page.tsx';
import { JourneyDialog } from './JourneyDialog.tsx';
import { JourneyLine } from './JourneyLine.tsx';
import css from './journeys.module.css';
import { useJourneyUndo } from './use-journey-undo.ts';

type Work = { task: 'new' } | { task: 'correct' | 'versions'; journey: JourneyFragment };
type EarlierProps = { caseId: string; journey: JourneyFragment; onClose: () => void };

const Earlier = ({ caseId, journey, onClose }: EarlierProps) => {
  const variables = { caseId, id: journey.id };
  const { data, error } = useQuery(JourneyVersionsDocument, { variables, fetchPolicy: 'no-cache' });
  const lines =
    data &&
    [journey, ...data.journeyVersions].map((one) => (
      <JourneyLine key={one.id} caseId={caseId} journey={one} />
    ));
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

/** The journeys of a case, the latest first; whoever edits it records and corrects them. */
export const CaseJourneys = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const last = useLastDone();
  const undo = useJourneyUndo(caseId, last);
  const [work, setWork] = useState<Work | null>(null);
  const { data, error } = useQuery(CaseJourneysDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const { journeys, travellers, mayRecord } = data.caseJourneys;
  const close = (): void => setWork(null);
  return (
    <>
      <LastDone of={last} />
      {journeys.length === 0 ? (
        <Nothing>{text('journeys.empty')}</Nothing>
      ) : (
        <ul className={css.journeys}>
          {journeys.map((journey) => (
            <JourneyLine
              key={journey.id}
              caseId={caseId}
              journey={journey}
              onTask={(task) =>
                task === 'withdraw'
                  ? void undo.withdraw(journey.id).catch(last.failed)
                  : setWork({ task, journey })
              }
            />
          ))}
        </ul>
      )}
      {mayRecord && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ task: 'new' })}
        >
          {text('journeys.add')}
        </Button>
      )}
      {work && work.task !== 'versions' && (
        <JourneyDialog
          caseId={caseId}
          journey={work.task === 'correct' ? work.journey : null}
          travellers={travellers}
          onClose={close}
          onDone={(id, before) => {
            undo.recorded(id, before);
            close();
          }}
        />
      )}
      {work?.task === 'versions' && <Earlier caseId={caseId} journey={work.journey} onClose={close} />}
    </>
  );
};
