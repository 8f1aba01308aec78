import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  type EvidenceRowFragment,
  EvidenceSourceDocument,
  type EvidenceSourceQuery,
} from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { GradeMark } from '../ui/Marks.tsx';
import { Facts } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { Citations } from './Citations.tsx';
import { EventList } from './EventList.tsx';
import css from './evidence.module.css';
import { FileList } from './FileList.tsx';
import { placeOf } from './place.ts';
import { sortOf } from './source-words.ts';
import type { DoneDesk } from './use-done.ts';
import { SourceVersions } from './SourceVersions.tsx';
import { useRestorings } from './use-restorings.ts';
import { useWithdrawals } from './use-withdrawals.ts';
import { Withdrawn } from './Withdrawn.tsx';

type Source = EvidenceSourceQuery['evidenceSource'];

const Particulars = ({ source }: { source: Source }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { recordedBy, recordedAt, seizedOn, disclosedOn, retractedOn, handling, admissibility } = source;
  const { reliability, credibility, place, statedBy } = source;
  const who = inLanguage(recordedBy);
  const day = (on: string | null): string => (on === null ? '' : formatDay(on, language));
  return (
    <>
      <Facts
        facts={[
          { label: text('evidence.column.kind'), value: sortOf(source, language) },
          { label: text('evidence.field.statedBy'), value: statedBy?.label },
          { label: text('evidence.field.takenBy'), value: source.takenBy },
          { label: text('evidence.column.place'), value: placeOf(source, text) },
          { label: text('evidence.column.description'), value: source.description },
          { label: text('evidence.field.lawfulBasis'), value: source.lawfulBasis },
          { label: text('evidence.field.courtOrder'), value: source.courtOrder },
          { label: text('evidence.field.seizedAt'), value: source.seizedAt },
          { label: text('evidence.field.seizedOn'), value: day(seizedOn) },
          { label: text('evidence.field.handling'), value: handling && label('handling', handling) },
          {
            label: text('evidence.field.grade'),
            value: reliability !== null && credibility !== null && (
              <GradeMark grade={`${reliability}${credibility}`} />
            ),
          },
          {
            label: text('evidence.column.admissibility'),
            value: admissibility && label('admissibility', admissibility),
          },
          { label: text('evidence.column.disclosed'), value: day(disclosedOn) },
          {
            label: text('evidence.field.sha256'),
            value: source.sha256 && <span className={css.hash}>{source.sha256}</span>,
          },
        ]}
      />
      {retractedOn !== null && <p>{text('evidence.retracted', { date: day(retractedOn) })}</p>}
      <p className={css.quiet}>
        {text('evidence.of.recorded', {
          when: who
            ? text('evidence.of.by', { who, when: formatMoment(recordedAt, language) })
            : formatMoment(recordedAt, language),
        })}
        {place !== 'CASE' && ` · ${label('sourcePlace', place)}`}
      </p>
    </>
  );
};

type PanelProps = {
  id: string;
  desk: DoneDesk;
  onCorrect: (source: EvidenceRowFragment) => void;
  onGone: () => void;
};

/** One exhibit, report or statement: its particulars, what happened to it, and what rests on it. */
export const SourcePanel = ({ id, desk, onCorrect, onGone }: PanelProps) => {
  const text = useText();
  const withdrawals = useWithdrawals();
  const restorings = useRestorings();
  const [isLookingBack, setLookingBack] = useState(false);
  const { data, error, refetch } = useQuery(EvidenceSourceDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  const source = data.evidenceSource;
  const withdraw = async (): Promise<boolean> => {
    const isGone = await withdrawals.source(id);
    if (isGone) onGone();
    return isGone;
  };
  return (
    <>
      <LastDone of={desk.last} />
      <Particulars source={source} />
      <div className={css.actions}>
        {source.mayCorrect && (
          <Button size="compact-sm" variant="default" onClick={() => onCorrect(source)}>
            {text('evidence.correct')}
          </Button>
        )}
        {/* What was said first has the id of the source itself. */}
        {source.versionId !== id && (
          <Button size="compact-sm" variant="default" onClick={() => setLookingBack(true)}>
            {text('evidence.versions')}
          </Button>
        )}
        {(source.kind === 'EXHIBIT' || source.description !== null) && (
          <TextLink to={`/cases/${source.caseId}/evidence/${id}/read`}>{text('reading.open')}</TextLink>
        )}
        {source.mayWithdraw && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void desk.attempt(withdraw, {
                says: 'evidence.done.withdrawn',
                undo: () => restorings.source(id),
              })
            }
          >
            {text('evidence.withdraw')}
          </Button>
        )}
      </div>
      {isLookingBack && <SourceVersions id={id} now={source} onClose={() => setLookingBack(false)} />}
      {source.kind === 'EXHIBIT' && <FileList source={source} desk={desk} />}
      {source.kind !== 'REPORT' && <EventList source={source} desk={desk} />}
      <Citations source={source} desk={desk} />
      <Withdrawn source={source} />
    </>
  );
};
