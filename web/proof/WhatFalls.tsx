import { Button } from '@mantine/core';
import { useState } from 'react';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { sourceTitle } from '../i18n/source-title.ts';
import type { ProofQuery } from '../api/operations.generated.ts';
import { FactLine, useFactWords } from '../evidence/FactLine.tsx';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { FallingSentences } from './FallingSentences.tsx';
import type { Fall, ProofSource } from './falls.ts';
import css from './proof.module.css';
import type { Struck } from './use-struck.ts';

type Props = {
  caseId: string;
  falls: readonly Fall[];
  struck: Struck;
  sources: readonly ProofSource[];
  /** Facts of the case that lose their last source. */
  lost: ProofQuery['proof']['falls'];
  mayKeep: boolean;
};

/** So many facts are told in a note; of the others how many there are. */
const MOST_IN_NOTE = 30;

/** What is weaker without the sources that are struck, and the way back; it can be kept as a note of the case. */
export const WhatFalls = ({ caseId, falls, struck, sources, lost, mayKeep }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const wordsOf = useFactWords();
  const [isKeeping, setKeeping] = useState(false);
  const heading = text(falls.length === 0 ? 'proof.falls.none' : 'proof.falls.title');
  const titlesOf = (some: readonly ProofSource[]): string =>
    some.map(({ kind, title }) => `${label('sourceKind', kind)}: ${sourceTitle(title, language)}`).join('; ');
  const lines = falls.map(({ row, cell, before }) => ({
    key: `${row.id} ${cell.key}`,
    words: text('proof.falls.line', {
      accused: row.accused.label,
      article: row.article.code,
      element: inLanguage(cell.title),
      before: label('proofState', before),
      after: label('proofState', cell.state),
    }),
    instead: titlesOf(sources.filter(({ id }) => cell.couldShow.includes(id))),
  }));
  const factsInWords = lost.facts.map((fact) => {
    const { who, said, whom, on } = wordsOf(fact);
    return [who, said, whom, on].filter((part) => part !== '').join(' · ');
  });
  const untold = factsInWords.length - MOST_IN_NOTE;
  const without = titlesOf(
    sources.filter(({ id, statedBy }) => struck.has(id) || (statedBy !== null && struck.has(statedBy.id))),
  );
  return (
    <output className={css.falls}>
      <p>
        <strong>{text('proof.struck', { count: struck.ids.length })}</strong>
        <Button size="compact-xs" variant="default" onClick={struck.undo}>
          {text('proof.undo')} (Ctrl Z)
        </Button>
        <Button size="compact-xs" variant="default" onClick={struck.clear}>
          {text('proof.restoreAll')}
        </Button>
        {mayKeep && (
          <Button size="compact-xs" variant="default" onClick={() => setKeeping(true)}>
            {text('caseNotes.keepStrike')}
          </Button>
        )}
      </p>
      <p>{heading}</p>
      <ul>
        {lines.map(({ key, words, instead }) => (
          <li key={key}>
            {words}
            {instead !== '' && (
              <span className={css.could}> {text('proof.couldShow', { sources: instead })}</span>
            )}
          </li>
        ))}
      </ul>
      <p>{text(lost.facts.length === 0 ? 'proof.lost.none' : 'proof.lost.title')}</p>
      <ul aria-label={text('proof.lost.title')}>
        {lost.facts.map((fact) => (
          <li key={fact.id} className={css.lost}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
      {lost.isCut && <p>{text('evidence.unsupported.cut')}</p>}
      <FallingSentences caseId={caseId} struck={struck.ids} />
      {isKeeping && (
        <NoteDialog
          caseId={caseId}
          note={null}
          struck={struck.ids}
          text={[
            text('proof.without', { sources: without }),
            heading,
            ...lines.map(({ words }) => `– ${words}`),
            ...(factsInWords.length > 0 ? [text('proof.lost.title')] : []),
            ...factsInWords.slice(0, MOST_IN_NOTE).map((words) => `– ${words}`),
            ...(untold > 0 ? [text('proof.lost.more', { count: untold })] : []),
          ].join('\n')}
          onClose={() => setKeeping(false)}
          onDone={() => setKeeping(false)}
        />
      )}
    </output>
  );
};
