import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { VictimHelpPartsFragment } from '../api/operations.generated.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { DueWords } from './VictimCells.tsx';
import css from './victims.module.css';

type HelpLineProps = {
  entry: VictimHelpPartsFragment;
  /** The child for whom it is; null for the victim herself. */
  childName: string | null;
  children?: ReactNode;
};

/** An entry of help: what, from whom, for whom, when; then what may be done with it. */
export const HelpLine = ({ entry, childName, children }: HelpLineProps) => {
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, service, provider, on, until, dueOn, daysLeft, amount, currency, outcome, stage, note } =
    entry;
  return (
    <li className={css.entry}>
      <div className={css.line}>
        {on !== null && (
          <time dateTime={on}>
            {formatDay(on, language)}
            {until !== null && ` – ${formatDay(until, language)}`}
          </time>
        )}
        <DueWords dueOn={kind === 'DUE' ? dueOn : null} daysLeft={daysLeft} />
        <strong>{label('supportService', service)}</strong>
        <span>{inLanguage(provider)}</span>
        {childName !== null && <span>{childName}</span>}
        {amount !== null && <span>{`${formatNumber(Number(amount), language)} ${currency ?? ''}`}</span>}
        {stage !== null && <span>{label('supportStage', stage)}</span>}
        {kind === 'REFERRAL' && (
          <span>
            {[
              service === kind ? null : label('victimHelpKind', kind),
              outcome && label('referralOutcome', outcome),
            ]
              .filter(Boolean)
              .join(': ')}
          </span>
        )}
      </div>
      {note !== null && <div>{note}</div>}
      {children && <div className={css.line}>{children}</div>}
    </li>
  );
};

type EntryWorkProps = {
  entry: Pick<VictimHelpPartsFragment, 'earlier' | 'mayChange' | 'mayWithdraw'>;
  onCorrect: () => void;
  onWithdraw: () => void;
  onVersions: () => void;
};

/** What may be done with an entry that stands. */
export const EntryWork = ({ entry, onCorrect, onWithdraw, onVersions }: EntryWorkProps) => {
  const text = useText();
  return (
    <>
      {entry.mayChange && (
        <Button size="compact-xs" variant="subtle" onClick={onCorrect}>
          {text('victims.correct')}
        </Button>
      )}
      {entry.mayWithdraw && (
        <Button size="compact-xs" variant="subtle" onClick={onWithdraw}>
          {text('victims.withdraw')}
        </Button>
      )}
      {entry.earlier > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={onVersions}>
          {text('victims.versions', { count: entry.earlier })}
        </Button>
      )}
    </>
  );
};
