import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceSourceQuery } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';
import type { DoneDesk } from './use-done.ts';
import { useRestorings } from './use-restorings.ts';
import { TieFollows } from './TieFollows.tsx';
import { useWithdrawals } from './use-withdrawals.ts';
import { WithdrawForReason } from './WithdrawForReason.tsx';

type Citation = EvidenceSourceQuery['evidenceSource']['citations'][number];

/** Facts that a source speaks for or against, each with its place and passage. */
export const Citations = ({
  source: { citations },
  desk,
}: {
  source: EvidenceSourceQuery['evidenceSource'];
  desk: DoneDesk;
}) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  const restorings = useRestorings();
  const [leaving, setLeaving] = useState<Citation | null>(null);
  return (
    <Section id="citations" title={text('evidence.citations')} count={citations.length}>
      {citations.length === 0 && <Nothing>{text('evidence.citations.none')}</Nothing>}
      <ul className={css.lines} aria-label={text('evidence.citations')}>
        {citations.map((citation) => {
          const { id, fact, about, locator, quote, against, mayWithdraw, mayWithReason } = citation;
          return (
            <li key={id}>
              {against && <strong>{text('evidence.citation.against')}</strong>}
              {fact ? (
                <FactLine fact={fact} />
              ) : (
                <span>
                  {about
                    ? text('evidence.citation.record', {
                        name: about.title ? inLanguage(about.title) : about.label,
                      })
                    : text('evidence.citation.gone')}
                </span>
              )}
              {quote !== null && <q className={css.quote}>{quote}</q>}
              {locator !== null && <span className={css.quiet}>{locator}</span>}
              {mayWithdraw && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() =>
                    void desk.attempt(() => withdrawals.citation(id), {
                      says: 'evidence.done.citationWithdrawn',
                      undo: fact && (() => restorings.citation(id, fact)),
                    })
                  }
                >
                  {text('evidence.citation.withdraw')}
                </Button>
              )}
              {mayWithReason && (
                <Button size="compact-xs" variant="subtle" onClick={() => setLeaving(citation)}>
                  {text('evidence.citation.withdrawOther')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {leaving && (
        <WithdrawForReason
          key={leaving.id}
          id={leaving.id}
          title={text('evidence.citation.withdrawTitle')}
          follows={<TieFollows id={leaving.id} />}
          onClose={() => setLeaving(null)}
          onWithdraw={async (reason) => {
            const { id, fact } = leaving;
            const problems = await withdrawals.citationFor(id, reason);
            if (problems.length === 0)
              desk.tell({
                says: 'evidence.done.citationWithdrawn',
                undo: fact && (() => restorings.citation(id, fact)),
              });
            return problems;
          }}
        />
      )}
    </Section>
  );
};
