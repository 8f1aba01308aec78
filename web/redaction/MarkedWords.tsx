import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { HIDDEN, mergedPassages, withoutPassages } from '../../typesetting/hidden-passages.ts';
import { useText } from '../i18n/Language.tsx';
import { isBox } from './marks.ts';
import css from './redaction.module.css';
import type { MarkDesk } from './use-marks.ts';

type Props = { words: string; desk: MarkDesk; isPreview: boolean };

/** A text in which passages are selected by pointer or keyboard, and beside it what is marked, or what will be left. */
export const MarkedWords = ({ words, desk, isPreview }: Props) => {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasSelection, setSelection] = useState(false);
  const passages = mergedPassages(desk.marks.flatMap((mark) => (isBox(mark) ? [] : [mark])));
  const select = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    setSelection(selectionEnd > selectionStart);
  };
  const add = (): void => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
    if (to > from) desk.add([{ from, to }]);
  };
  const parts = passages.map(({ from, to }, at) => ({
    before: words.slice(passages[at - 1]?.to ?? 0, from),
    hidden: words.slice(from, to),
    at: from,
  }));
  return (
    <>
      <Group gap="xs" className={css.bar}>
        <Button size="compact-sm" variant="default" disabled={!hasSelection} onClick={add}>
          {text('redaction.add.words')}
        </Button>
        <span className={css.quiet}>{text('redaction.words.keys')}</span>
      </Group>
      <div className={css.words}>
        <Textarea
          ref={field}
          label={text('redaction.words')}
          // Not `readOnly`: in Chromium such a field has no caret, and nothing in it is selected by the keyboard. What is typed changes nothing.
          aria-readonly
          value={words}
          onChange={() => undefined}
          classNames={{ input: css.field ?? '' }}
          onSelect={select}
        />
        <div>
          <p className={css.label} id="redaction-left">
            {text(isPreview ? 'redaction.left' : 'redaction.marked')}
          </p>
          <pre className={css.text} tabIndex={0} aria-labelledby="redaction-left">
            {isPreview
              ? withoutPassages(words, passages)
              : parts.map(({ before, hidden, at }) => (
                  <span key={at}>
                    {before}
                    <mark className={css.passage} title={HIDDEN}>
                      {hidden}
                    </mark>
                  </span>
                ))}
            {!isPreview && words.slice(passages.at(-1)?.to ?? 0)}
          </pre>
        </div>
      </div>
    </>
  );
};
