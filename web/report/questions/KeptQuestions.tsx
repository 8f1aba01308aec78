import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Group, MultiSelect, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../api/failures.ts';
import {
  KeepQuestionDocument,
  KeptQuestionsDocument,
  PutAwayQuestionDocument,
  type KeptQuestionFragment,
} from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import { searchableOptions } from '../../ui/searchable-options.ts';
import report from '../report.module.css';
import type { Asked } from './asked.ts';
import css from './questions.module.css';

export type Opened = Pick<KeptQuestionFragment, 'id' | 'title' | 'sharedWith' | 'isOwn'>;

type KeptQuestionsProps = {
  asked: Asked;
  opened: Opened | null;
  onOpen: (kept: KeptQuestionFragment) => void;
  /** Null when it was put away. */
  onKept: (kept: Opened | null) => void;
};

/** Keeps the question that is asked, with named colleagues; lists what is kept. Another's question is kept as one's own. */
export const KeptQuestions = ({ asked, opened, onOpen, onKept }: KeptQuestionsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { data, refetch } = useQuery(KeptQuestionsDocument, { fetchPolicy: 'cache-and-network' });
  const [keep, kept] = useMutation(KeepQuestionDocument);
  const [putAway, away] = useMutation(PutAwayQuestionDocument);
  const own = opened?.isOwn ? opened : null;
  const [title, setTitle] = useState(opened?.title ?? '');
  const [sharedIds, share] = useState(() => own?.sharedWith.map(({ id }) => id) ?? []);
  const [id, renew] = useState(() => newUlid());
  const colleagues = data?.questionColleagues ?? [];
  const problems = kept.data?.keepQuestion.problems ?? [];
  const newer = kept.data?.keepQuestion.newer ?? null;
  const wrong = (field: string): string | undefined =>
    problems.flatMap((problem) => (problem.field === field ? [inLanguage(problem.text)] : []))[0];
  const other = problems.find(({ field }) => field !== 'title' && field !== 'sharedIds');
  const send = async (version: string | null): Promise<void> => {
    const answer = await keep({ variables: { id, version, title, question: asked, sharedIds } });
    if (!answer.data?.keepQuestion.id) return;
    const sharedWith = colleagues.filter((one) => sharedIds.includes(one.id));
    onKept({ id, title, sharedWith, isOwn: true });
    renew(newUlid());
    await refetch();
  };
  const remove = async (which: string): Promise<void> => {
    await putAway({ variables: { id: which } });
    onKept(null);
    await refetch();
  };
  const failure = kept.error ?? away.error;
  return (
    <aside className={css.aside} aria-labelledby="kept-questions">
      <Title order={2} id="kept-questions">
        {text('questions.kept')}
      </Title>
      <form
        className={css.keeping}
        onSubmit={(event) => {
          event.preventDefault();
          void send(own?.id ?? null).catch(() => undefined);
        }}
      >
        <TextInput
          size="xs"
          label={text('questions.title.label')}
          value={title}
          error={wrong('title')}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <MultiSelect
          size="xs"
          searchable
          filter={searchableOptions}
          label={text('questions.shareWith')}
          data={colleagues.map((one) => ({ value: one.id, label: inLanguage(one.name) }))}
          value={sharedIds}
          error={wrong('sharedIds')}
          onChange={share}
        />
        <Group gap="xs">
          <Button size="xs" type="submit" loading={kept.loading}>
            {text(own ? 'questions.keepChange' : 'questions.keep')}
          </Button>
          {own && (
            <>
              <Button size="xs" variant="default" onClick={() => void send(null).catch(() => undefined)}>
                {text('questions.keepNew')}
              </Button>
              <Button size="xs" variant="default" onClick={() => void remove(own.id).catch(() => undefined)}>
                {text('questions.putAway')}
              </Button>
            </>
          )}
        </Group>
        {(failure ?? other) && (
          <Alert color="red" role="alert" p="xs">
            {failure ? text(`failure.${failureOf(failure).kind}.text`) : other && inLanguage(other.text)}
          </Alert>
        )}
        {newer && (
          <Alert color="orange" role="alert" p="xs" title={text('questions.newer')}>
            <Button size="compact-xs" variant="subtle" onClick={() => onOpen(newer)}>
              {text('questions.newer.open')}
            </Button>
          </Alert>
        )}
      </form>
      {data?.keptQuestions.length === 0 && <p className={css.quiet}>{text('questions.none')}</p>}
      <ul className={css.kept}>
        {data?.keptQuestions.map((one) => (
          <li key={one.id}>
            <UnstyledButton className={report.open} onClick={() => onOpen(one)}>
              {one.title}
            </UnstyledButton>
            <small>
              {one.isOwn
                ? one.sharedWith.length > 0 &&
                  text('questions.sharedWith', {
                    names: one.sharedWith.map(({ name }) => inLanguage(name)).join(', '),
                  })
                : text('questions.from.owner', { name: inLanguage(one.owner) })}
            </small>
          </li>
        ))}
      </ul>
    </aside>
  );
};
