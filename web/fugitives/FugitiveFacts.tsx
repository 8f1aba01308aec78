import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawFugitiveFactDocument, type FugitiveFactFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import { FactLine } from './FactLine.tsx';
import { FactVersions } from './FactVersions.tsx';
import { FugitiveFactDialog } from './FugitiveFactDialog.tsx';
import { SightingTimeline } from './SightingTimeline.tsx';
import { SOUGHT_READ } from '../notices/sought-read.ts';
import css from './fugitives.module.css';

type Work = { form: 'fact'; corrected: FugitiveFactFragment | null } | { form: 'versions'; id: string };

type FugitiveFactsProps = {
  soughtBy: string;
  facts: readonly FugitiveFactFragment[];
  mayWrite: boolean;
};

/** What happened to the person who is sought, by its days: any number of sightings, arrests, releases and surrenders. */
export const FugitiveFacts = ({ soughtBy, facts, mayWrite }: FugitiveFactsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [work, setWork] = useState<Work | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [withdrawFact, { data, error }] = useMutation(WithdrawFugitiveFactDocument, {
    refetchQueries: SOUGHT_READ,
  });
  const press = (id: string) => () => {
    setLast(null);
    // The failure of the mutation is shown through `error`.
    void withdrawFact({ variables: { soughtBy, id } }).catch(() => undefined);
  };
  const undone = facts.find(({ id, mayWithdraw }) => id === last && mayWithdraw)?.id ?? null;
  useUndoKey(undone, () => undone !== null && press(undone)());
  const [problem] = data?.withdrawFugitiveFact.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  return (
    <>
      <WhatWasDone
        problem={said}
        says={undone === null ? null : text('notices.recorded')}
        onUndo={undone === null ? undefined : press(undone)}
      />
      {facts.length === 0 ? (
        <Nothing>{text('fugitives.empty')}</Nothing>
      ) : (
        <>
          <SightingTimeline facts={facts} />
          <ol className={css.facts}>
            {facts.map((fact) => (
              <FactLine
                key={fact.id}
                fact={fact}
                onWithdraw={press(fact.id)}
                onCorrect={() => setWork({ form: 'fact', corrected: fact })}
                onVersions={() => setWork({ form: 'versions', id: fact.id })}
              />
            ))}
          </ol>
        </>
      )}
      {mayWrite && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ form: 'fact', corrected: null })}
        >
          {text('fugitives.record')}
        </Button>
      )}
      {work?.form === 'fact' && (
        <FugitiveFactDialog
          soughtBy={soughtBy}
          corrected={work.corrected}
          onClose={() => setWork(null)}
          onDone={(id) => {
            // A correction is corrected again; withdrawn would be what it corrects.
            setLast(work.corrected ? null : id);
            setWork(null);
          }}
        />
      )}
      {work?.form === 'versions' && (
        <FactVersions soughtBy={soughtBy} id={work.id} onClose={() => setWork(null)} />
      )}
    </>
  );
};
