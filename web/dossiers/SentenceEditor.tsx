import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ClipboardEvent } from 'react';
import { DossierFactsDocument, type DossierShownFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { HandlingMark } from '../ui/Marks.tsx';
import {
  addSentences,
  sentencesOf,
  toggleRest,
  writeSentence,
  type DossierDocument,
  type Sentence,
  type WrittenBlock,
} from './dossier-edits.ts';
import css from './dossiers.module.css';

type Change = (name: string, next: DossierDocument, mergeKey?: string) => void;
type Of = { dossier: DossierShownFragment; document: DossierDocument; block: WrittenBlock; onChange: Change };

/** What a sentence may rest on, found by words. */
const Rests = ({ dossier, document, block, onChange, sentence }: Of & { sentence: Sentence }) => {
  const text = useText();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 250);
  const { data, previousData } = useQuery(DossierFactsDocument, {
    variables: {
      caseId: dossier.case.id,
      text: asked,
      language: dossier.language,
      kind: dossier.kind,
    },
  });
  const found = (data ?? previousData)?.dossierFacts ?? [];
  return (
    <fieldset className={css.rests}>
      <legend>{text('dossiers.rests')}</legend>
      <TextInput
        size="xs"
        aria-label={text('dossiers.find')}
        placeholder={text('dossiers.find')}
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && data && <p className={css.quiet}>{text('dossiers.find.none')}</p>}
      <div className={css.found}>
        {found.map((fact) => (
          <Checkbox
            key={fact.id}
            size="xs"
            label={
              <>
                {fact.text} {fact.handling !== 'H0' && <HandlingMark handling={fact.handling} />}
              </>
            }
            checked={sentence.restsOn.includes(fact.id)}
            onChange={() => onChange('rest', toggleRest(document, block.id, sentence.id, fact.id))}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Own text of a block, sentence by sentence, each with what it rests on. */
export const SentenceEditor = ({ dossier, document, block, onChange }: Of) => {
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  const [fresh, setFresh] = useState('');
  const add = (): void => {
    const texts = sentencesOf(fresh);
    if (texts.length === 0) return;
    onChange('write', addSentences(document, block.id, texts));
    setFresh('');
  };
  const paste = (event: ClipboardEvent): void => {
    // Only the words: what a word processor sends beside them is never looked at.
    const texts = sentencesOf(event.clipboardData.getData('text/plain'));
    if (texts.length < 2) return;
    event.preventDefault();
    onChange('paste', addSentences(document, block.id, texts));
  };
  return (
    <div className={css.editor}>
      <ol>
        {block.sentences.map((sentence, at) => (
          <li key={sentence.id}>
            <Textarea
              autosize
              size="sm"
              maxLength={4000}
              aria-label={text('dossiers.sentence', { number: at + 1 })}
              value={sentence.text}
              onChange={(event) =>
                onChange(
                  'write',
                  writeSentence(document, block.id, sentence.id, event.currentTarget.value),
                  sentence.id,
                )
              }
            />
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={open === sentence.id}
              onClick={() => setOpen(open === sentence.id ? null : sentence.id)}
            >
              {sentence.restsOn.length === 0
                ? text('dossiers.restsOnNothing')
                : text('dossiers.restsOnCount', { count: sentence.restsOn.length })}
            </Button>
            {open === sentence.id && (
              <Rests
                dossier={dossier}
                document={document}
                block={block}
                onChange={onChange}
                sentence={sentence}
              />
            )}
          </li>
        ))}
      </ol>
      <Textarea
        autosize
        size="sm"
        label={text('dossiers.newSentence')}
        description={text('dossiers.newSentence.explain')}
        value={fresh}
        onPaste={paste}
        onChange={(event) => setFresh(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" onClick={add}>
        {text('dossiers.addSentence')}
      </Button>
    </div>
  );
};
