import { useQuery } from '@apollo/client/react';
import { Fragment } from 'react';
import { failureOf } from '../api/failures.ts';
import { UnsupportedFactsDocument, type CaseFactSort } from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { CiteControl } from './CiteControl.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

/** What a charge is shown by comes first. */
const SORTS: readonly (readonly CaseFactSort[])[] = [
  ['LINK', 'ACT', 'EPISODE'],
  ['JOURNEY'],
  ['ROLE'],
  ['OFFENCE'],
  ['STEP'],
  ['PEOPLE_BY_NUMBER'],
  ['RECORD'],
];

/** Facts of the case that no source supports, each with the way to name one. */
export const Unsupported = ({ caseId, desk }: { caseId: string; desk: DoneDesk }) => {
  const text = useText();
  const label = useLabel();
  const withdrawals = useWithdrawals();
  const { data, error } = useQuery(UnsupportedFactsDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const facts = data?.unsupportedFacts.facts ?? [];
  return (
    <Section id="unsupported" title={text('evidence.unsupported')} count={facts.length}>
      <p className={css.quiet}>{text('evidence.unsupported.explain')}</p>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      {data?.unsupportedFacts.isCut && <p role="alert">{text('evidence.unsupported.cut')}</p>}
      {data && facts.length === 0 && <Nothing>{text('evidence.unsupported.none')}</Nothing>}
      {SORTS.map((group) => {
        const lines = facts.filter(({ sort }) => group.includes(sort));
        if (lines.length === 0) return null;
        const title = group.map((sort) => label('caseFactSort', sort)).join(' · ');
        return (
          <Fragment key={title}>
            <h4 className={css.sort}>
              {title} <span className={css.quiet}>{lines.length}</span>
            </h4>
            <ul className={css.lines} aria-label={title}>
              {lines.map((fact) => (
                <li key={fact.id}>
                  <FactLine fact={fact} />
                  <CiteControl
                    fact={{
                      caseId,
                      factId: fact.id,
                      ends: [fact.from, fact.to].flatMap((end) => end?.id ?? []),
                    }}
                    onCited={(id) =>
                      desk.tell({ says: 'evidence.done.cited', undo: () => withdrawals.citation(id) })
                    }
                  />
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
    </Section>
  );
};
