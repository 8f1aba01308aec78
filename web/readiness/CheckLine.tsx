import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawReadinessFactDocument, type CountryReadinessFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { FactDialog } from './FactDialog.tsx';
import { RecordedFact } from './RecordedFact.tsx';
import css from './readiness.module.css';

export type Check = CountryReadinessFragment['checks'][number];
/** Where a check is answered: on the page of which notice or search, in the part of which country. */
export type CheckPlace = { soughtBy: string; country: CountryReadinessFragment['country'] };

const FactActions = ({ check, place }: { check: Check; place: CheckPlace }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const [isOpen, setOpen] = useState(false);
  const [withdraw, { data, error }] = useMutation(WithdrawReadinessFactDocument, {
    refetchQueries: ['ArrestReadiness', 'SearchReadiness'],
  });
  const { kind, fact, answers, state } = check;
  const [problem] = data?.withdrawReadinessFact.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  const mayAnswer = answers.length > 0 && (fact !== null || state !== 'READY');
  const name = label('readinessCheck', kind);
  return (
    <div className={css.actions}>
      {mayAnswer && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${text(fact ? 'readiness.correct' : 'readiness.record')}: ${name}`}
          onClick={() => setOpen(true)}
        >
          {text(fact ? 'readiness.correct' : 'readiness.record')}
        </Button>
      )}
      {fact?.mayWithdraw && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${text('steps.withdraw')}: ${name}`}
          // The failure of the mutation is shown through `error`.
          onClick={() =>
            void withdraw({ variables: { soughtBy: place.soughtBy, id: fact.id } }).catch(() => undefined)
          }
        >
          {text('steps.withdraw')}
        </Button>
      )}
      {said && <span role="alert">{said}</span>}
      {isOpen && <FactDialog check={check} place={place} onClose={() => setOpen(false)} />}
    </div>
  );
};

/** One check: how it stands and why, what to do next, and what an officer recorded for it. */
export const CheckLine = ({ check, place }: { check: Check; place: CheckPlace }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, state, reason, next, lapsesOn, fact, rule } = check;
  return (
    <li className={css.check}>
      <span>{label('readinessCheck', kind)}</span>
      <span className={css[state]}>{label('readinessState', state)}</span>
      <div>
        {inLanguage(reason)}
        {next !== null && (
          <div className={css.quiet}>{text('readiness.next', { step: inLanguage(next) })}</div>
        )}
        {rule && (
          <div className={css.quiet}>
            {rule.papers !== null && <div>{rule.papers}</div>}
            {rule.source ?? text('countryRules.unchecked')}
          </div>
        )}
        {fact && <RecordedFact fact={fact} />}
        <FactActions check={check} place={place} />
      </div>
      <span className={css.quiet}>
        {lapsesOn !== null && text('readiness.lapses', { date: formatDay(lapsesOn, language) })}
      </span>
    </li>
  );
};
