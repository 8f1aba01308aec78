import { Button } from '@mantine/core';
import type { EvidenceSourceQuery } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';
import type { DoneDesk } from './use-done.ts';
import { useRestorings } from './use-restorings.ts';
import { useWithdrawals } from './use-withdrawals.ts';

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
  return (
    <Section id="citations" title={text('evidence.citations')} count={citations.length}>
      {citations.length === 0 && <Nothing>{text('evidence.citations.none')}</Nothing>}
      <ul className={css.lines} aria-label={text('evidence.citations')}>
        {citations.map((citation) => {
          const { id, fact, about, locator, quote, against, mayWithdraw } = citation;
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
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
