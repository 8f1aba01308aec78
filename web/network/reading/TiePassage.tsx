import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../api/failures.ts';
import {
  CiteFactDocument,
  type EvidenceDoneFragment,
  type PassageInput,
} from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import type { Citable } from '../../evidence/CiteControl.tsx';
import { withoutWords } from '../../evidence/passage.ts';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import { may, useMe } from '../../session/session.ts';
import type { NetworkControl } from '../use-network-control.ts';
import css from './reading.module.css';

/** Ties what is marked beside the chart to a fact on a card. Nothing while nothing is marked. */
export const TiePassage = ({
  fact: { factId, ends },
  control,
}: {
  fact: Citable;
  control: NetworkControl;
}) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const me = useMe();
  const [cite, { loading, error }] = useMutation(CiteFactDocument);
  const [problems, setProblems] = useState<EvidenceDoneFragment['problems']>([]);
  const { passage } = control.reading;
  if (!passage || !may(me, 'evidence:write')) return null;
  const tie = async (input: PassageInput): Promise<void> => {
    const id = newUlid();
    const { data } = await cite({ variables: { id, factId, ends: [...ends], ...input } });
    setProblems(data?.citeFact.problems ?? []);
    if (data?.citeFact.id === id) await control.takingBack.cited(id);
  };
  const [problem] = problems;
  // The failure of the mutation is shown through `error`.
  const begin = (input: PassageInput) => () => void tie(input).catch(() => undefined);
  return (
    <>
      <Button size="compact-xs" variant="light" disabled={loading} onClick={begin(passage.input)}>
        {text(passage.input.against ? 'reading.tie.against' : 'reading.tie')}
      </Button>
      {error && <span role="alert">{text(`failure.${failureOf(error).kind}.text`)}</span>}
      {problem && (
        <span role="alert" className={css.problem}>
          {inLanguage(problem.text)}{' '}
          {problem.field === 'quote' && (
            <Button size="compact-xs" variant="default" onClick={begin(withoutWords(passage.input))}>
              {text('reading.tie.place')}
            </Button>
          )}
        </span>
      )}
    </>
  );
};
