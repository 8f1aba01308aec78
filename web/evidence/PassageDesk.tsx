import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseFactsDocument,
  CiteFactDocument,
  type EvidenceDoneFragment,
  type FactOfCaseFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';
import { passageIn, withoutWords } from './passage.ts';
import { PassageFields, type PassageDraft } from './PassageFields.tsx';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

const PAUSE_MS = 300;
const LONGEST_SEARCH = 200;

type Props = {
  caseId: string;
  exhibitId: string;
  /** The file in which the passage stands; null while the exhibit has none. */
  fileId: string | null;
  draft: PassageDraft;
  desk: DoneDesk;
};

/** Ties a passage, or a place, to facts of the case, one after the other. */
export const PassageDesk = ({ caseId, exhibitId, fileId, draft, desk }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  const { values, change } = draft;
  const { find } = values;
  const [wanted] = useDebouncedValue(find, PAUSE_MS);
  const found = useQuery(CaseFactsDocument, { variables: { caseId, text: wanted }, fetchPolicy: 'no-cache' });
  const [problems, setProblems] = useState<EvidenceDoneFragment['problems']>([]);
  const [cite, { loading, error: failed }] = useMutation(CiteFactDocument);
  const { facts = [], isCut = false } = (found.data ?? found.previousData)?.caseFacts ?? {};
  const error = found.error ?? failed;
  const wrong = (field: string): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    return problem && inLanguage(problem.text);
  };
  const [refused, setRefused] = useState<FactOfCaseFragment | null>(null);
  const tie = async (fact: FactOfCaseFragment, isPlaceAlone = false): Promise<void> => {
    const { id: factId, from, to } = fact;
    const id = newUlid();
    const ends = [from, to].flatMap((end) => end?.id ?? []);
    const passage = passageIn(exhibitId, fileId, values);
    const { data } = await cite({
      variables: { id, factId, ends, ...(isPlaceAlone ? withoutWords(passage) : passage) },
    });
    setProblems(data?.citeFact.problems ?? []);
    setRefused(data?.citeFact.problems.some(({ field }) => field === 'quote') ? fact : null);
    if (data?.citeFact.id === id)
      desk.tell({ says: 'evidence.done.cited', undo: () => withdrawals.citation(id) });
  };
  return (
    <Stack gap="sm">
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <PassageFields draft={draft} wrong={wrong} />
      <TextInput
        label={text('reading.find')}
        maxLength={LONGEST_SEARCH}
        value={find}
        onChange={({ currentTarget }) => change({ find: currentTarget.value })}
      />
      <ul className={css.found} aria-label={text('reading.facts')}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} />
            <Button
              size="compact-xs"
              variant="default"
              disabled={loading}
              // The failure of the mutation is shown through `error`.
              onClick={() => void tie(fact).catch(() => undefined)}
            >
              {text('evidence.cite.save')}
            </Button>
            {refused?.id === fact.id && (
              <Button
                size="compact-xs"
                variant="default"
                disabled={loading}
                onClick={() => void tie(fact, true).catch(() => undefined)}
              >
                {text('reading.tie.place')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found.data && facts.length === 0 && <Nothing>{text('reading.none')}</Nothing>}
      {isCut && <p className={css.quiet}>{text('evidence.unsupported.cut')}</p>}
    </Stack>
  );
};
