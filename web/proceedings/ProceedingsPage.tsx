import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import {
  CaseLinksDocument,
  ProceedingsDocument,
  type CaseLinkShownFragment,
  type ProceedingKind,
  type ProceedingsQuery,
  type StepFragment,
} from '../api/operations.generated.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { Filters, Nothing, Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { LinkLine } from './LinkLine.tsx';
import { Deadlines } from './Deadlines.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import css from './proceedings.module.css';
import { StepDialog } from './StepDialog.tsx';
import { StepLine, type StepTask } from './StepLine.tsx';
import { useUndo } from './use-undo.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

type Work = { task: Exclude<StepTask, 'withdraw'>; step: StepFragment } | { task: 'new'; step: null };

const RECORDED: readonly ProceedingKind[] = [
  'STAGE',
  'DETENTION',
  'COMMITTAL',
  'DECISION',
  'SENTENCE',
  'APPEAL',
];

const kindsOf = ({ mayWrite, mayBring }: ProceedingsQuery['proceedings']): ProceedingKind[] => [
  ...(mayBring ? (['CHARGE'] as const) : []),
  ...(mayWrite ? RECORDED : []),
];

/** A change of stage concerns everyone. */
const concerns = ({ person, kind }: StepFragment, personId: string): boolean =>
  personId === '' || kind === 'STAGE' || person?.id === personId;

/** Steps and that the case was severed or joined, by their days. */
const inOrder = (
  steps: readonly StepFragment[],
  links: readonly CaseLinkShownFragment[],
): (StepFragment | CaseLinkShownFragment)[] =>
  [...steps, ...links].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

const Steps = ({ caseId, proceedings }: { caseId: string } & ProceedingsQuery) => {
  const text = useText();
  const [personId, setPerson] = useState('');
  const [work, setWork] = useState<Work | null>(null);
  const { facts, deadlines } = proceedings;
  const undo = useUndo(caseId, facts);
  const tied = useQuery(CaseLinksDocument, { variables: { caseId } });
  const people = new Map(facts.flatMap(({ person }) => (person ? [[person.id, person.label] as const] : [])));
  const shown = facts.filter((step) => concerns(step, personId));
  const links = (tied.data?.caseLinks.links ?? []).filter(
    // That another case has to do with this one is no step.
    ({ kind, people: went }) =>
      kind !== 'RELATED' && (personId === '' || went.some(({ id }) => id === personId)),
  );
  const close = (): void => setWork(null);
  const onTask = (task: StepTask, step: StepFragment): void => {
    if (task === 'withdraw') void undo.withdraw(step.id, step).catch(undo.last.failed);
    else setWork({ task, step });
  };
  return (
    <>
      <Filters shown={shown.length} total={facts.length}>
        <NativeSelect
          aria-label={text('steps.person')}
          data={[
            { value: '', label: text('steps.everyone') },
            ...[...people].map(([value, label]) => ({ value, label })),
          ]}
          value={personId}
          onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        />
        {kindsOf(proceedings).length > 0 && (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setWork({ task: 'new', step: null })}
          >
            {text('steps.record')}
          </Button>
        )}
      </Filters>
      <LastDone of={undo.last} />
      <div className={css.columns}>
        <Section id="steps" title={text('steps.list')} count={shown.length}>
          {shown.length === 0 ? (
            <Nothing>{text('steps.empty')}</Nothing>
          ) : (
            <ol className={css.steps}>
              {inOrder(shown, links).map((one) =>
                'from' in one ? (
                  <LinkLine key={one.id} link={one} caseId={caseId} />
                ) : (
                  <StepLine key={one.id} step={one} steps={facts} onTask={onTask} />
                ),
              )}
            </ol>
          )}
        </Section>
        <Section id="deadlines" title={text('steps.deadlines')}>
          <Deadlines
            deadlines={deadlines.filter(
              ({ person }) => personId === '' || person === null || person.id === personId,
            )}
          />
        </Section>
      </div>
      {(work?.task === 'new' || work?.task === 'correct') && (
        <StepDialog
          caseId={caseId}
          written={{ step: work.step, kinds: kindsOf(proceedings) }}
          proceedings={proceedings}
          onClose={close}
          onDone={(id, before) => {
            undo.recorded(id, before);
            close();
          }}
        />
      )}
      {(work?.task === 'approve' || work?.task === 'refuse') && (
        <DecideDialog
          caseId={caseId}
          step={work.step}
          isApproving={work.task === 'approve'}
          facts={facts}
          onClose={close}
          onDone={() => {
            undo.decided();
            close();
          }}
        />
      )}
      {work?.task === 'versions' && (
        <VersionsDialog caseId={caseId} step={work.step} facts={facts} onClose={close} />
      )}
    </>
  );
};

/** The steps of the proceedings by their days, and what runs out when. */
export const ProceedingsPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const heading = useCaseHeading(caseId);
  const { data, error, refetch } = useQuery(ProceedingsDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const failed = heading.error ?? error;
  if (failed) {
    const retry = (): void => {
      void heading.refetch();
      void refetch();
    };
    return <FailurePanel failure={failureAtAddress(failed)} onRetry={retry} />;
  }
  if (!heading.data || !data) return <PageSkeleton />;
  const file = heading.data.case;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{file.number}</TextLink> {inLanguage(file.title)}
          </>
        }
        title={text('steps.title')}
        detail={text('steps.explain')}
      />
      <Steps caseId={caseId} proceedings={data.proceedings} />
    </Page>
  );
};
