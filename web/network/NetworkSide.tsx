import css from './card.module.css';
import { PathInWords } from './explain/PathInWords.tsx';
import { ElementCard } from './ElementCard.tsx';
import { LineCard } from './LineCard.tsx';
import { SelectionCard } from './SelectionCard.tsx';
import { FoldList } from './folds/FoldList.tsx';
import { HypothesisList } from './hypotheses/HypothesisList.tsx';
import { NoteList } from './notes/NoteList.tsx';
import type { NetworkControl } from './use-network-control.ts';
import { useText } from '../i18n/Language.tsx';

/** The card of what is selected. */
export const NetworkSide = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { selection, chart } = control.scene;
  const [only] = selection.elements;
  const line = selection.line === null ? undefined : chart.lines.get(selection.line);
  return (
    <aside className={css.side} aria-label={text('network.card.title')}>
      {line ? (
        <LineCard key={line.id} line={line} control={control} />
      ) : selection.elements.size === 1 && only !== undefined ? (
        <>
          <ElementCard key={only} id={only} control={control} />
          <HypothesisList of={only} control={control} />
          <NoteList on={only} control={control} />
        </>
      ) : selection.elements.size > 1 ? (
        <SelectionCard control={control} />
      ) : (
        <>
          <p className={css.hint}>{text('network.card.none')}</p>
          <FoldList control={control} />
          <HypothesisList of={null} control={control} />
          <NoteList on={null} control={control} />
        </>
      )}
      {chart.path && !line && (
        <PathInWords key={chart.path.lines.join(' ')} path={chart.path} control={control} />
      )}
    </aside>
  );
};
