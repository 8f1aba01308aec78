import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import {
  VictimDocument,
  WithdrawVictimHelpDocument,
  WithdrawVictimStatusDocument,
  type VictimDecisionFragment,
  type VictimHelpPartsFragment,
  type VictimPartsFragment,
} from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Facts, Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { Arrival } from './Arrival.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { EntryWork, HelpLine } from './HelpLine.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import { StatusDialog } from './StatusDialog.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';
import { ChildWords, PeriodWords } from './VictimCells.tsx';
import css from './victims.module.css';

type Work =
  | { form: 'status'; decision: VictimDecisionFragment | null }
  | { form: 'period' }
  | { form: 'help'; entry: VictimHelpPartsFragment | null; isGivenNow: boolean }
  | { form: 'versions'; of: 'help' | 'status'; id: string };

type PartProps = {
  victim: VictimPartsFragment;
  onWork: (work: Work) => void;
  onWithdraw: (of: 'help' | 'status', id: string) => void;
};

const AddButton = ({ children, onClick }: { children: string; onClick: () => void }) => (
  <Button
    mt="xs"
    size="xs"
    variant="default"
    leftSection={<IconPlus size={14} aria-hidden />}
    onClick={onClick}
  >
    {children}
  </Button>
);

const Decisions = ({ victim, onWork, onWithdraw }: PartProps) => {
  const text = useText();
  const { statuses, cases } = victim;
  return (
    <Section id="decisions" title={text('victims.decisions')} count={statuses.length}>
      {statuses.length === 0 && <Nothing>{text('victims.decisions.none')}</Nothing>}
      <ul className={css.entries}>
        {statuses.map((decision) => (
          <li key={decision.id} className={css.entry}>
            <DecisionWords decision={decision} />
            <div className={css.line}>
              <EntryWork
                entry={decision}
                onCorrect={() => onWork({ form: 'status', decision })}
                onWithdraw={() => onWithdraw('status', decision.id)}
                onVersions={() => onWork({ form: 'versions', of: 'status', id: decision.id })}
              />
            </div>
          </li>
        ))}
      </ul>
      {cases.length > 0 && (
        <AddButton onClick={() => onWork({ form: 'status', decision: null })}>
          {text('victims.decide')}
        </AddButton>
      )}
    </Section>
  );
};

const Period = ({ victim: { reflection, cases }, onWork, onWithdraw }: PartProps) => {
  const text = useText();
  const language = useLanguage();
  const { id, freeFrom, mayChange } = reflection;
  return (
    <Section id="reflection" title={text('victims.column.reflection')}>
      <p>
        <PeriodWords period={reflection} />
      </p>
      {freeFrom !== null && (
        <Alert color="orange" p="xs">
          {text('victims.period.free', { day: formatDay(freeFrom, language) })}
        </Alert>
      )}
      <p className={css.quiet}>{text('victims.period.explain')}</p>
      {id === null && cases.length > 0 && (
        <AddButton onClick={() => onWork({ form: 'period' })}>{text('victims.begin')}</AddButton>
      )}
      {id !== null && (
        <EntryWork
          entry={{ earlier: 0, mayChange, mayWithdraw: mayChange }}
          onCorrect={() => onWork({ form: 'period' })}
          onWithdraw={() => onWithdraw('help', id)}
          onVersions={() => undefined}
        />
      )}
    </Section>
  );
};

type HelpProps = PartProps & { entries: readonly VictimHelpPartsFragment[] };

const HelpList = ({ victim, entries, onWork, onWithdraw }: HelpProps) => {
  const text = useText();
  const nameOf = (id: string): string | null =>
    id === victim.id
      ? null
      : (victim.children.find((child) => child.id === id)?.pseudonym ?? text('victims.noPseudonym'));
  return (
    <ul className={css.entries}>
      {entries.map((entry) => (
        <HelpLine key={entry.id} entry={entry} childName={nameOf(entry.forId)}>
          {entry.kind === 'DUE' && entry.mayChange && (
            <Button
              size="compact-xs"
              variant="light"
              onClick={() => onWork({ form: 'help', entry, isGivenNow: true })}
            >
              {text('victims.markGiven')}
            </Button>
          )}
          <EntryWork
            entry={entry}
            onCorrect={() => onWork({ form: 'help', entry, isGivenNow: false })}
            onWithdraw={() => onWithdraw('help', entry.id)}
            onVersions={() => onWork({ form: 'versions', of: 'help', id: entry.id })}
          />
        </HelpLine>
      ))}
    </ul>
  );
};

const Help = (props: PartProps) => {
  const text = useText();
  const { victim, onWork } = props;
  return (
    <>
      <Section id="due" title={text('victims.due')} count={victim.due.length}>
        {victim.due.length === 0 && <Nothing>{text('victims.due.none')}</Nothing>}
        <HelpList {...props} entries={victim.due} />
        {victim.mayRecordHelp && (
          <AddButton onClick={() => onWork({ form: 'help', entry: null, isGivenNow: false })}>
            {text('victims.record')}
          </AddButton>
        )}
      </Section>
      <Section id="given" title={text('victims.given')} count={victim.help.length}>
        {victim.help.length === 0 && <Nothing>{text('victims.given.none')}</Nothing>}
        <HelpList {...props} entries={victim.help} />
      </Section>
    </>
  );
};

const ChildLine = ({ child }: { child: VictimPartsFragment['children'][number] }) => {
  const text = useText();
  const label = useLabel();
  const { pseudonym, bornIn, bornFrom, bornTo, tie } = child;
  const isSpan = bornFrom !== null && bornTo !== null;
  return (
    <li className={css.entry}>
      <div className={css.line}>
        <strong>{pseudonym ?? text('victims.noPseudonym')}</strong>
        {bornIn !== null && <span>{text('victims.bornIn', { year: String(bornIn) })}</span>}
        {isSpan && (
          <span>
            {bornFrom === bornTo
              ? text('victims.bornIn', { year: String(bornFrom) })
              : text('victims.bornBetween', { from: String(bornFrom), to: String(bornTo) })}
          </span>
        )}
        {tie !== null && <span>{label('childTie', tie)}</span>}
      </div>
    </li>
  );
};

const Children = ({ victim: { children } }: Pick<PartProps, 'victim'>) => {
  const text = useText();
  return (
    <Section id="children" title={text('victims.children')} count={children.length}>
      {children.length === 0 && <Nothing>{text('victims.children.none')}</Nothing>}
      <ul className={css.entries}>
        {children.map((child) => (
          <ChildLine key={child.id} child={child} />
        ))}
      </ul>
    </Section>
  );
};

const Forms = ({
  victim,
  work,
  onClose,
}: {
  victim: VictimPartsFragment;
  work: Work;
  onClose: () => void;
}) => {
  switch (work.form) {
    case 'status':
      return <StatusDialog victim={victim} decision={work.decision} onClose={onClose} />;
    case 'period':
      return <PeriodDialog victim={victim} onClose={onClose} />;
    case 'help':
      return <HelpDialog victim={victim} entry={work.entry} isGivenNow={work.isGivenNow} onClose={onClose} />;
    case 'versions':
      return <VersionsDialog victimId={victim.id} id={work.id} of={work.of} onClose={onClose} />;
  }
};

/** One victim under the pseudonym: how she stands, her clock, help given and due, referrals, children. */
export const VictimPage = () => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { id = '' } = useParams();
  const [work, setWork] = useState<Work | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(VictimDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const refetchQueries = ['Victim', 'Victims'];
  const [withdrawHelp] = useMutation(WithdrawVictimHelpDocument, { refetchQueries });
  const [withdrawStatus] = useMutation(WithdrawVictimStatusDocument, { refetchQueries });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { victim } = data;
  const withdraw = async (of: 'help' | 'status', entryId: string): Promise<void> => {
    const variables = { victimId: victim.id, id: entryId };
    try {
      const answer =
        of === 'help'
          ? (await withdrawHelp({ variables })).data?.withdrawVictimHelp
          : (await withdrawStatus({ variables })).data?.withdrawVictimStatus;
      const [first] = answer?.problems ?? [];
      setRefused(first ? inLanguage(first.text) : null);
    } catch (failure) {
      setRefused(text(`failure.${failureOf(failure).kind}.text`));
    }
  };
  const part = {
    victim,
    onWork: setWork,
    onWithdraw: (of: 'help' | 'status', entryId: string) => void withdraw(of, entryId),
  };
  return (
    <Page>
      <PageTitle
        title={victim.pseudonym ?? text('victims.noPseudonym')}
        above={<TextLink to="/victims">{text('victims.title')}</TextLink>}
      />
      {refused !== null && (
        <Alert color="red" role="alert" p="xs">
          {refused}
        </Alert>
      )}
      <Facts
        facts={[
          {
            label: text('victims.column.status'),
            value: (
              <strong>
                {victim.status === null ? text('victims.noStatus') : label('victimStatus', victim.status)}
              </strong>
            ),
          },
          { label: text('victims.column.child'), value: <ChildWords isChild={victim.isChild} /> },
        ]}
      />
      <Arrival victim={victim} />
      <Period {...part} />
      <Help {...part} />
      <Decisions {...part} />
      <Children victim={victim} />
      {work && <Forms victim={victim} work={work} onClose={() => setWork(null)} />}
    </Page>
  );
};
