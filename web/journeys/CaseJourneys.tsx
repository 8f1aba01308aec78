import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseJourneysDocument, type JourneyFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { JourneyDialog } from './JourneyDialog.tsx';
import css from './journeys.module.css';
import { useJourneyWords } from './use-journey-words.ts';

/** The journeys of a case, the latest first; whoever edits it records and corrects them. */
export const CaseJourneys = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const words = useJourneyWords();
  const [work, setWork] = useState<{ journey: JourneyFragment | null } | null>(null);
  const { data, error } = useQuery(CaseJourneysDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const { journeys, travellers, mayRecord } = data.caseJourneys;
  return (
    <>
      {journeys.length === 0 ? (
        <Nothing>{text('journeys.empty')}</Nothing>
      ) : (
        <ul className={css.journeys}>
          {journeys.map((journey) => (
            <li key={journey.id}>
              <div>
                <strong>{words.road(journey)}</strong> {words.who(journey)}
                <small>{words.rest(journey)}</small>
              </div>
              <span className={css.tasks}>
                <CiteHere
                  fact={{
                    caseId,
                    factId: journey.id,
                    ends: journey.travellers.slice(0, 1).map(({ id }) => id),
                  }}
                  sources={journey.sources}
                />
                {journey.mayCorrect && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={text('journeys.correct.of', { journey: words.road(journey) })}
                    onClick={() => setWork({ journey })}
                  >
                    {text('journeys.correct.short')}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ journey: null })}
        >
          {text('journeys.add')}
        </Button>
      )}
      {work && (
        <JourneyDialog
          caseId={caseId}
          journey={work.journey}
          travellers={travellers}
          onClose={() => setWork(null)}
        />
      )}
    </>
  );
};
