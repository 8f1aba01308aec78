import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { ADDABLE } from '../dossiers/dossier-edits.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { useText } from '../i18n/Language.tsx';
import { linesOf, withLines, type Both, type TemplateBlock } from './template-edits.ts';
import css from './templates.module.css';

const LANGUAGES = ['az', 'en'] as const satisfies (keyof Both)[];

type Props = {
  block: TemplateBlock;
  onChange: (block: TemplateBlock) => void;
  onMove: (by: -1 | 1) => void;
  onOut: () => void;
};

/** A block that is not known any more cannot be kept: its words are there to be copied into another. */
const UnknownWords = ({ block: { heading, sentences = [] } }: { block: Partial<TemplateBlock> }) => {
  const text = useText();
  const words = [heading, ...sentences].flatMap((one) => (one ? [one.az, one.en] : []));
  return (
    <>
      <p role="alert">{text('templates.block.unknown.explain')}</p>
      {words
        .filter((word) => word !== '')
        .map((word, at) => (
          <p key={`${at} ${word}`}>{word}</p>
        ))}
    </>
  );
};

/** A block of a template: its place, its heading and, where it is written, its sentences, in both languages side by side. */
export const BlockEditor = ({ block, onChange, onMove, onOut }: Props) => {
  const text = useText();
  const { kind, heading, sentences } = block;
  const isKnown = ADDABLE.some((one) => one === kind);
  const name = isKnown
    ? text(`dossiers.block.${kind}` as MessageId)
    : text('templates.block.unknown', { kind });
  return (
    <fieldset className={css.block}>
      <legend>{name}</legend>
      <Group gap={4} justify="flex-end">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text('templates.block.up', { block: name })}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text('templates.block.down', { block: name })}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text('templates.block.out', { block: name })}
          onClick={onOut}
        >
          ×
        </Button>
      </Group>
      {!isKnown && <UnknownWords block={block} />}
      {isKnown && (
        <div className={css.both}>
          {LANGUAGES.map((language) => (
            <TextInput
              key={language}
              label={text(`templates.heading.${language}`)}
              maxLength={200}
              value={heading[language]}
              onChange={({ currentTarget }) =>
                onChange({ ...block, heading: { ...heading, [language]: currentTarget.value } })
              }
            />
          ))}
          {sentences &&
            LANGUAGES.map((language) => (
              <Textarea
                key={language}
                label={text(`templates.text.${language}`)}
                autosize
                minRows={2}
                maxRows={10}
                value={linesOf(sentences, language)}
                onChange={({ currentTarget }) =>
                  onChange({ ...block, sentences: withLines(sentences, language, currentTarget.value) })
                }
              />
            ))}
        </div>
      )}
    </fieldset>
  );
};
