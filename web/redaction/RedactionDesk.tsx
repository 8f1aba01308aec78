import { useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { FileToRedactDocument, type FileToRedactQuery } from '../api/operations.generated.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { sourceWords } from '../evidence/source-words.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { FindWords } from './FindWords.tsx';
import { MakeRendition } from './MakeRendition.tsx';
import { MarkedPages } from './MarkedPages.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import type { Mark } from './marks.ts';
import css from './redaction.module.css';
import { useMarks } from './use-marks.ts';
import { useSubject } from './use-subject.ts';

type File = FileToRedactQuery['evidenceSource']['files'][number];

const begunWith = (hidden: File['hidden']): Mark[] =>
  hidden.flatMap(({ page, x, y, width, height, from, to }): Mark[] => {
    if (from !== null && to !== null) return [{ from, to }];
    if (page === null || x === null || y === null || width === null || height === null) return [];
    return [{ page, x, y, width, height }];
  });

type DeskProps = { exhibitId: string; file: File; begun: readonly Mark[]; onMade: () => void };

const Desk = ({ exhibitId, file, begun, onMade }: DeskProps) => {
  const text = useText();
  const opened = useSubject(file);
  const desk = useMarks(file.id, begun);
  const [isPreview, setPreview] = useState(false);
  if (!opened) return <PageSkeleton rows={6} />;
  const { failure, subject } = opened;
  if (failure) return <FailurePanel failure={failure} />;
  if (!subject) return <p role="alert">{text('redaction.unread')}</p>;
  return (
    <>
      <div className={css.tools}>
        {!(subject.is === 'PAGES' && subject.type !== 'PDF') && <FindWords subject={subject} desk={desk} />}
        <Button variant="default" disabled={!desk.mayUndo} onClick={desk.undo}>
          {text('redaction.undo')} (Ctrl Z)
        </Button>
        <Button variant="default" disabled={desk.marks.length === 0} onClick={desk.clear}>
          {text('redaction.clear')}
        </Button>
        <Switch
          label={text('redaction.preview')}
          checked={isPreview}
          onChange={({ currentTarget }) => setPreview(currentTarget.checked)}
        />
        <MakeRendition exhibitId={exhibitId} file={file} subject={subject} desk={desk} onMade={onMade} />
      </div>
      <p className={css.quiet} aria-live="polite">
        {desk.marks.length === 0
          ? text('redaction.none')
          : text('redaction.count', { count: desk.marks.length })}
      </p>
      {subject.is === 'PAGES' ? (
        <MarkedPages pages={subject.pages} desk={desk} isPreview={isPreview} />
      ) : (
        <MarkedWords words={subject.words} desk={desk} isPreview={isPreview} />
      )}
    </>
  );
};

/** Marks in a file of an exhibit what must not leave, and makes the redacted rendition without it. */
export const RedactionDesk = () => {
  const text = useText();
  const language = useLanguage();
  const { caseId = '', exhibitId = '', fileId = '' } = useParams();
  const [search] = useSearchParams();
  const [isMade, setMade] = useState(false);
  const heading = useCaseHeading(caseId);
  const asked = useQuery(FileToRedactDocument, { variables: { exhibitId }, fetchPolicy: 'network-only' });
  const error = heading.error ?? asked.error;
  if (error) {
    const retry = (): void => {
      void heading.refetch();
      void asked.refetch();
    };
    return <FailurePanel failure={failureAtAddress(error)} onRetry={retry} />;
  }
  if (!heading.data || !asked.data) return <PageSkeleton />;
  const source = asked.data.evidenceSource;
  const file = source.files.find(({ id, redacts }) => id === fileId && redacts === null);
  if (!file) return <FailurePanel failure={{ kind: 'NOT_FOUND', reference: null }} />;
  const before = source.files.find(({ id, redacts }) => id === search.get('from') && redacts === file.id);
  const back = `/cases/${caseId}/evidence?source=${exhibitId}`;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{heading.data.case.number}</TextLink>{' '}
            <TextLink to={back}>{text('evidence.title')}</TextLink>
          </>
        }
        title={text('redaction.title', { name: file.name })}
        detail={sourceWords(source, language)}
      />
      {!source.mayCorrect && <Nothing>{text('redaction.mayNot')}</Nothing>}
      {source.mayCorrect && isMade && (
        <output>
          {text('redaction.made')} <TextLink to={back}>{text('redaction.back')}</TextLink>
        </output>
      )}
      {source.mayCorrect && !isMade && (
        <Desk
          exhibitId={exhibitId}
          file={file}
          begun={before ? begunWith(before.hidden) : []}
          onMade={() => setMade(true)}
        />
      )}
    </Page>
  );
};
