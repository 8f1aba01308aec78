import { UnstyledButton } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { cellsOf, type Fall, type ProofCell, type ProofRow, type ProofSource } from './falls.ts';
import type { LastDone } from '../offences/use-last-done.ts';
import { Decisions } from './Decisions.tsx';
import { ProofFacts } from './ProofFacts.tsx';
import css from './proof.module.css';
import { StateMark } from './StateMark.tsx';

type Cells = {
  cells: readonly ProofCell[];
  chosen: string | null;
  onChoose: (key: string) => void;
  formerly: ReadonlyMap<string, Fall>;
};

const CellButtons = ({ cells, chosen, onChoose, formerly }: Cells) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return (
    <div className={css.cells}>
      {cells.map((cell) => {
        const { key, title, state, isContested, decisions } = cell;
        const [standing] = decisions;
        const before = formerly.get(key)?.before;
        const element = inLanguage(title);
        return (
          <UnstyledButton
            key={key}
            className={css.cell}
            data-state={state}
            data-changed={before !== undefined || undefined}
            aria-expanded={chosen === key}
            aria-label={text('proof.showCell', { element, state: label('proofState', state) })}
            onClick={() => onChoose(key)}
          >
            <span className={css.element}>{element}</span>
            <StateMark state={state} />
            {standing && (
              <span className={css.verdict}>
                <IconGavel size={13} aria-hidden />
                {label('elementVerdict', standing.verdict)}
                {standing.stateThen !== null &&
                  standing.stateThen !== state &&
                  ` · ${text('proof.decide.lookAgain')}`}
              </span>
            )}
            {isContested && <span className={css.contested}>{text('proof.contested')}</span>}
            {before !== undefined && (
              <span className={css.was}>{text('proof.was', { state: label('proofState', before) })}</span>
            )}
          </UnstyledButton>
        );
      })}
    </div>
  );
};

type RowProps = {
  caseId: string;
  row: ProofRow;
  /** True when others of the table are against the same accused. */
  isOneOfSeveral: boolean;
  sources: ReadonlyMap<string, ProofSource>;
  falls: readonly Fall[];
  isWhole: boolean;
  /** What was decided last on the page. */
  last: LastDone;
};

const Charge = ({ caseId, row, isOneOfSeveral, sources, falls, isWhole, last }: RowProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { accused, article, participation, on, isChecked, isOfOwnOffences, elements, aggravating } = row;
  const cell = cellsOf(row).find(({ key }) => key === chosen);
  const cells = {
    chosen,
    onChoose: (key: string) => setChosen(chosen === key ? null : key),
    formerly: new Map(falls.filter((fall) => fall.row.id === row.id).map((fall) => [fall.cell.key, fall])),
  };
  return (
    <li className={css.charge}>
      <h3>
        <TextLink to={`/people/${accused.id}`}>{accused.label}</TextLink>
        <span>
          {article.code}, {inLanguage(article.title)}
        </span>
      </h3>
      <p className={css.of}>
        {label('participation', participation)}, {formatDay(on, language)}
        {elements.length > 0 && !isChecked && ` · ${text('proof.unchecked')}`}
      </p>
      {elements.length > 0 && (isOfOwnOffences || isOneOfSeveral) && (
        <p className={isOfOwnOffences ? css.of : css.contested}>
          {text(isOfOwnOffences ? 'proof.ownCount' : 'proof.allCounts')}
        </p>
      )}
      {elements.length === 0 ? (
        <p className={css.none}>{text('proof.noElements')}</p>
      ) : (
        <CellButtons cells={elements} {...cells} />
      )}
      {aggravating.length > 0 && (
        <>
          <h4>{text('proof.aggravating')}</h4>
          <CellButtons cells={aggravating} {...cells} />
        </>
      )}
      {cell && (
        <div className={css.detail}>
          <h4>{inLanguage(cell.title)}</h4>
          <ProofFacts cell={cell} sources={sources} accusedId={accused.id} />
          {/* What is decided is decided on all the evidence, not on what a strike leaves. */}
          {isWhole && (
            <Decisions
              key={cell.key}
              caseId={caseId}
              chargeId={row.id}
              cell={cell}
              mayDecide={row.mayDecide}
              last={last}
            />
          )}
        </div>
      )}
    </li>
  );
};

type RowsProps = {
  caseId: string;
  rows: readonly ProofRow[];
  sources: readonly ProofSource[];
  falls: readonly Fall[];
  /** False while sources are struck. */
  isWhole: boolean;
  /** What was decided last on the page. */
  last: LastDone;
};

/** Each charge with its elements as a row of boxes; a box opens the facts behind it. */
export const ProofRows = ({ rows, sources, ...rest }: RowsProps) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <ul className={css.rows}>
      {rows.map((row) => (
        <Charge
          key={row.id}
          row={row}
          isOneOfSeveral={rows.some(({ id, accused }) => id !== row.id && accused.id === row.accused.id)}
          sources={byId}
          {...rest}
        />
      ))}
    </ul>
  );
};
