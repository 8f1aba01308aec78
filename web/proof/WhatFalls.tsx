import { Button } from '@mantine/core';
import { useState } from 'react';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { sourceTitle } from '../i18n/source-title.ts';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import type { Fall, ProofSource } from './falls.ts';
import css from './proof.module.css';
import type { Struck } from './use-struck.ts';

type Props = {
  caseId: string;
  falls: readonly Fall[];
  struck: Struck;
  sources: readonly ProofSource[];
  mayKeep: boolean;
};

/** What is weaker without the sources that are struck, and the way back; it can be kept as a note of the case. */
export const WhatFalls = ({ caseId, falls, struck, sources, mayKeep }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
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
      {isKeeping && (
        <NoteDialog
          caseId={caseId}
          struck={struck.ids}
          text={[
            text('proof.without', { sources: without }),
            heading,
            ...lines.map(({ words }) => `– ${words}`),
          ].join('\n')}
          onClose={() => setKeeping(false)}
        />
      )}
    </output>
  );
};
