import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
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
import type { useDraft } from '../session/use-draft.ts';
import { Nothing } from '../ui/Page.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

const PAUSE_MS = 300;
const LONGEST = { quote: 2000, locator: 200, find: 200 };

/** In which file what is marked, where it stands, which way it speaks, and the words by which its fact is looked for. */
export const emptyPassage = { fileId: '', quote: '', locator: '', isAgainst: false, find: '' };

type Props = {
  caseId: string;
  exhibitId: string;
  /** The file in which the passage stands; null while the exhibit has none. */
  fileId: string | null;
  draft: ReturnType<typeof useDraft<typeof emptyPassage>>;
  desk: DoneDesk;
};

/** Ties a passage, or a place, to facts of the case, one after the other. */
export const PassageDesk = ({ caseId, exhibitId, fileId, draft, desk }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  const { values, change, drop, isKept } = draft;
  const { quote, locator, isAgainst, find } = values;
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
  const tie = async ({ id: factId, from, to }: FactOfCaseFragment): Promise<void> => {
    const id = newUlid();
    const ends = [from, to].flatMap((end) => end?.id ?? []);
    const where = { locator, quote, fileId: quote.trim() === '' ? null : fileId };
    const { data } = await cite({
      variables: { id, factId, ends, sourceId: exhibitId, ...where, against: isAgainst },
    });
    setProblems(data?.citeFact.problems ?? []);
    if (data?.citeFact.id === id)
      desk.tell({ says: 'evidence.done.cited', undo: () => withdrawals.citation(id) });
  };
  return (
    <Stack gap="sm">
      {isKept && (
        <Group gap="xs" className={css.quiet}>
          {text('reading.kept')}
          <Button size="compact-xs" variant="default" onClick={drop}>
            {text('reading.drop')}
          </Button>
        </Group>
      )}
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <Textarea
        label={text('reading.quote')}
        description={text('reading.quote.hint')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={LONGEST.quote}
        value={quote}
        error={wrong('quote')}
        onChange={({ currentTarget }) => change({ quote: currentTarget.value })}
      />
      <Group align="flex-end" gap="sm">
        <TextInput
          style={{ flexGrow: 1 }}
          label={text('evidence.cite.locator')}
          placeholder={text('reading.place.form')}
          maxLength={LONGEST.locator}
          value={locator}
          error={wrong('locator')}
          onChange={({ currentTarget }) => change({ locator: currentTarget.value })}
        />
        <SegmentedControl
          aria-label={text('evidence.cite.side')}
          value={isAgainst ? 'against' : 'for'}
          onChange={(value) => change({ isAgainst: value === 'against' })}
          data={[
            { value: 'for', label: text('evidence.cite.for') },
            { value: 'against', label: text('evidence.cite.against') },
          ]}
        />
      </Group>
      <TextInput
        label={text('reading.find')}
        maxLength={LONGEST.find}
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
          </li>
        ))}
      </ul>
      {found.data && facts.length === 0 && <Nothing>{text('reading.none')}</Nothing>}
      {isCut && <p className={css.quiet}>{text('evidence.unsupported.cut')}</p>}
    </Stack>
  );
};
