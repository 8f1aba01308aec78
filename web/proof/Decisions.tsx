import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawElementDecisionDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { DecisionDialog, type Deciding } from './DecisionDialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import css from './proof.module.css';

/** What was decided on an element: the decision that stands, and those before it. */
export const Decisions = ({ caseId, chargeId, cell, mayDecide }: Deciding & { mayDecide: boolean }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [isOpen, setOpen] = useState(false);
  const [withdraw, { data, error, loading }] = useMutation(WithdrawElementDecisionDocument, {
    refetchQueries: ['Proof'],
  });
  const [standing, ...before] = cell.decisions;
  const [problem] = data?.withdrawElementDecision.problems ?? [];
  return (
    <section className={css.decisions} aria-label={text('proof.decisions')}>
      <h5>{text('proof.decisions')}</h5>
      {standing ? (
        <DecisionLine decision={standing} state={cell.state} />
      ) : (
        <p className={css.none}>{text('proof.decisions.none')}</p>
      )}
      {(error ?? problem) && (
        <p role="alert">
          {error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text)}
        </p>
      )}
      <Group gap="xs" mt={4}>
        {mayDecide && (
          <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
            {text(standing ? 'proof.decideAnew' : 'proof.decide')}
          </Button>
        )}
        {standing?.mayWithdraw === true && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={loading}
            onClick={() => {
              // The failure of the mutation is shown through `error`.
              void withdraw({ variables: { caseId, id: standing.id } }).catch(() => undefined);
            }}
          >
            {text('proof.decide.withdraw')}
          </Button>
        )}
      </Group>
      {before.length > 0 && (
        <details>
          <summary>{text('proof.decisions.before', { count: before.length })}</summary>
          {before.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </details>
      )}
      {isOpen && (
        <DecisionDialog caseId={caseId} chargeId={chargeId} cell={cell} onClose={() => setOpen(false)} />
      )}
    </section>
  );
};
