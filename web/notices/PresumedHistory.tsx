import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawPresumedCountryDocument, type PresumptionFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import css from './notices.module.css';
import { PresumptionDialog, type Presumed } from './PresumptionDialog.tsx';
import { PresumptionLine } from './PresumptionLine.tsx';
import { PresumptionVersions } from './PresumptionVersions.tsx';
import { SOUGHT_READ } from './sought-read.ts';

type Work = { form: 'record'; corrected: PresumptionFragment | null } | { form: 'versions'; id: string };

/** Where the person is and was presumed to hide, with the way to record, correct, end and withdraw it. */
export const PresumedHistory = ({ sought }: { sought: Presumed & { mayWrite: boolean } }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [work, setWork] = useState<Work | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [withdrawOne, { data, error }] = useMutation(WithdrawPresumedCountryDocument, {
    refetchQueries: SOUGHT_READ,
    awaitRefetchQueries: true,
  });
  const { id: soughtBy, presumptions, mayWrite } = sought;
  const withdraw = (id: string): void => {
    setLast(null);
    // The failure of the mutation is shown through `error`.
    void withdrawOne({ variables: { soughtBy, id } }).catch(() => undefined);
  };
  const undone = presumptions.find(({ id, mayWithdraw }) => id === last && mayWithdraw)?.id ?? null;
  useUndoKey(undone, () => undone !== null && withdraw(undone));
  const [problem] = data?.withdrawPresumedCountry.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  return (
    <>
      <WhatWasDone
        problem={said}
        says={undone === null ? null : text('notices.recorded')}
        onUndo={() => undone !== null && withdraw(undone)}
      />
      {presumptions.length === 0 ? (
        <div className={css.quiet}>{text('notices.noCountry')}</div>
      ) : (
        <ol className={css.events}>
          {presumptions.map((presumption) => (
            <PresumptionLine
              key={presumption.id}
              presumption={presumption}
              onCorrect={() => setWork({ form: 'record', corrected: presumption })}
              onVersions={() => setWork({ form: 'versions', id: presumption.id })}
              onWithdraw={() => withdraw(presumption.id)}
            />
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ form: 'record', corrected: null })}
        >
          {text('notices.presumed.record')}
        </Button>
      )}
      {work?.form === 'record' && (
        <PresumptionDialog
          sought={sought}
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
        <PresumptionVersions soughtBy={soughtBy} id={work.id} onClose={() => setWork(null)} />
      )}
    </>
  );
};
