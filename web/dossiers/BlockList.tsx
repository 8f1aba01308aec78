import { Button, NativeSelect } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useText } from '../i18n/Language.tsx';
import { newUlid } from '../api/ulid.ts';
import {
  ADDABLE,
  addBlock,
  addChart,
  moveBlock,
  removeBlock,
  type Block,
  type DossierDocument,
} from './dossier-edits.ts';
import { CiteChart } from './CiteChart.tsx';
import css from './dossiers.module.css';

type BlockListProps = {
  caseId: string;
  document: DossierDocument;
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** Null for whoever only looks. */
  onChange: ((name: string, next: DossierDocument) => void) | null;
};

/** The blocks in their order; moved, added and taken out by keys as by hand. */
export const BlockList = ({ caseId, document, chosen, onChoose, onChange }: BlockListProps) => {
  const text = useText();
  const nameOf = ({ kind, heading }: Block): string => heading ?? text(`dossiers.block.${kind}`);
  const onKey = (event: KeyboardEvent, id: string): void => {
    if (!onChange) return;
    const by =
      event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : 0;
    if (by !== 0) onChange('move', moveBlock(document, id, by));
    else if (event.key === 'Delete') onChange('remove', removeBlock(document, id));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ol className={css.blocks} aria-label={text('dossiers.blocks')}>
        {document.blocks.map((block) => (
          <li key={block.id}>
            <button
              type="button"
              className={css.block}
              aria-pressed={chosen === block.id}
              onClick={() => onChoose(chosen === block.id ? null : block.id)}
              onKeyDown={(event) => onKey(event, block.id)}
            >
              {nameOf(block)}
            </button>
            {onChange && chosen === block.id && (
              <span className={css.moves}>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={text('dossiers.up', { block: nameOf(block) })}
                  onClick={() => onChange('move', moveBlock(document, block.id, -1))}
                >
                  ↑
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={text('dossiers.down', { block: nameOf(block) })}
                  onClick={() => onChange('move', moveBlock(document, block.id, 1))}
                >
                  ↓
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={text('dossiers.remove', { block: nameOf(block) })}
                  onClick={() => onChange('remove', removeBlock(document, block.id))}
                >
                  ×
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {onChange && (
        <>
          <p className={css.quiet}>{text('dossiers.blocks.keys')}</p>
          <NativeSelect
            size="xs"
            aria-label={text('dossiers.add')}
            data={[
              { value: '', label: text('dossiers.add') },
              ...ADDABLE.map((kind) => ({ value: kind, label: text(`dossiers.block.${kind}`) })),
            ]}
            value=""
            onChange={(event) => {
              const kind = ADDABLE.find((one) => one === event.currentTarget.value);
              if (!kind) return;
              const id = newUlid();
              onChange('add', addBlock(document, kind, chosen, id));
              onChoose(id);
            }}
          />
          <CiteChart
            caseId={caseId}
            onCite={(chart) => {
              const id = newUlid();
              onChange('add', addChart(document, chart, chosen, id));
              onChoose(id);
            }}
          />
        </>
      )}
    </>
  );
};
