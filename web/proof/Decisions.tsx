import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import type { LastDone } from '../offences/use-last-done.ts';
import { DecisionDialog, type Deciding } from './DecisionDialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import css from './proof.module.css';
import { useDecisionUndo } from './use-decision-undo.ts';

/** What was decided on an element: the decision that stands, and those before it. */
export const Decisions = ({ mayDecide, last, ...of }: Deciding & { mayDecide: boolean; last: LastDone }) => {
  const { cell } = of;
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const undo = useDecisionUndo(of, last);
  const [standing, ...before] = cell.decisions;
  return (
    <section className={css.decisions} aria-label={text('proof.decisions')}>
      <h5>{text('proof.decisions')}</h5>
      {standing ? (
        <DecisionLine decision={standing} state={cell.state} />
      ) : (
        <p className={css.none}>{text('proof.decisions.none')}</p>
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
            loading={undo.isWithdrawing}
            onClick={() => void undo.withdraw(standing).catch(last.failed)}
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
      {isOpen && <DecisionDialog {...of} onClose={() => setOpen(false)} onDone={undo.decided} />}
    </section>
  );
};
