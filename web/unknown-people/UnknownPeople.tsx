import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  RestoreUnknownPeopleDocument,
  UnknownPeopleDocument,
  type UnknownPeopleLineFragment,
  WithdrawUnknownPeopleDocument,
} from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import css from '../evidence/evidence.module.css';
import type { DoneDesk } from '../evidence/use-done.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { CertaintyMark, GradeMark } from '../ui/Marks.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { PeopleDialog } from './PeopleDialog.tsx';
import { usePeopleWords } from './use-people-words.ts';

/** People of a case who are known by number alone, each with episode, source and grade; whoever edits the case records and corrects them. */
export const UnknownPeople = ({ caseId, desk }: { caseId: string; desk: DoneDesk }) => {
  const text = useText();
  const me = useMe();
  const client = useApolloClient();
  const words = usePeopleWords();
  const [form, setForm] = useState<UnknownPeopleLineFragment | 'new' | null>(null);
  const { data, error } = useQuery(UnknownPeopleDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const { groups = [], episodes = [], mayRecord = false } = data?.unknownPeople ?? {};
  const mayWrite = may(me, 'evidence:write');
  const withdraw = async (id: string): Promise<boolean> => {
    const variables = { caseId, id };
    const answer = await client.mutate({ mutation: WithdrawUnknownPeopleDocument, variables });
    return answer.data?.withdrawUnknownPeople.id === id;
  };
  const restore = async (id: string): Promise<boolean> => {
    const variables = { caseId, id };
    const answer = await client.mutate({ mutation: RestoreUnknownPeopleDocument, variables });
    return answer.data?.restoreUnknownPeople.id === id;
  };
  return (
    <Section id="unknown-people" title={text('unknownPeople.title')} count={groups.length}>
      <p className={css.quiet}>{text('unknownPeople.explain')}</p>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      {data && groups.length === 0 && <Nothing>{text('unknownPeople.none')}</Nothing>}
      <ul className={css.lines} aria-label={text('unknownPeople.title')}>
        {groups.map((one) => (
          <li key={one.id}>
            <strong>{words.about(one)}</strong>
            {one.note !== null && <span>{one.note}</span>}
            <span>{one.episode ? words.episode(one.episode) : text('unknownPeople.wholeCase')}</span>
            <CertaintyMark certainty={one.certainty} />
            <GradeMark grade={`${one.reliability}${one.credibility}`} />
            <span className={css.quiet}>{[one.handling, one.sourceText].join(' · ')}</span>
            <Group gap={4} ml="auto">
              <CiteHere fact={{ caseId, factId: one.id, ends: [] }} sources={one.sources} />
              {mayWrite && one.mayCorrect && (
                <Button size="compact-xs" variant="subtle" onClick={() => setForm(one)}>
                  {text('evidence.correct')}
                </Button>
              )}
              {mayWrite && one.mayWithdraw && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() =>
                    void desk.attempt(() => withdraw(one.id), {
                      says: 'unknownPeople.done.withdrawn',
                      undo: () => restore(one.id),
                    })
                  }
                >
                  {text('evidence.withdraw')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {mayWrite && mayRecord && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={() => setForm('new')}>
          {text('unknownPeople.record')}
        </Button>
      )}
      <PeopleDialog {...{ caseId, episodes, withdraw, desk }} opened={form} onClose={() => setForm(null)} />
    </Section>
  );
};
