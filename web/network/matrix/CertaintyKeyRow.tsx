import { CERTAINTIES } from '../../graph/legend.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { CellSign } from './CellSign.tsx';
import type { Matrix } from './matrix-cells.ts';
import css from './matrix.module.css';

/** What the patterns mean: those that occur, the surest first. */
export const CertaintyKeyRow = ({ matrix }: { matrix: Matrix }) => {
  const text = useText();
  const label = useLabel();
  const found = new Set([...matrix.cells.values()].map(({ certainty }) => certainty));
  return (
    <ul className={css.key}>
      {CERTAINTIES.filter((certainty) => found.has(certainty)).map((certainty) => (
        <li key={certainty}>
          <svg width="14" height="14" aria-hidden>
            <CellSign x={0} y={0} size={14} certainty={certainty} />
          </svg>
          {certainty === 'NOT_STATED' ? text('network.certainty.notStated') : label('certainty', certainty)}
        </li>
      ))}
    </ul>
  );
};
