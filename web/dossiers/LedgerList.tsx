import { Button } from '@mantine/core';
import type { DossierQuery, LedgerKind } from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';
import type { Unpermitted } from './PermitDialog.tsx';

type Line = DossierQuery['dossier']['ledger'][number];

type LedgerListProps = {
  lines: readonly Line[];
  onChoose: (blockId: string) => void;
  /** Null for whoever only looks. */
  onLeaveOut: ((factId: string) => void) | null;
  onPermit: (asked: Unpermitted) => void;
  /** Null when no own sentence names it, and for whoever only looks. */
  takingOut: (id: string) => (() => void) | null;
};

const TAKEN_OUT: ReadonlySet<LedgerKind> = new Set(['DOES_NOT_COUNT', 'WITHDRAWN']);

type TakeOutProps = { line: Line; takingOut: LedgerListProps['takingOut'] };

/** Whoever chooses facts for a sentence finds no more what was withdrawn or does not count: it is taken out here. */
const TakeOut = ({ line: { kind, factId }, takingOut }: TakeOutProps) => {
  const text = useText();
  const takeOut = factId === null || !TAKEN_OUT.has(kind) ? null : takingOut(factId);
  if (!takeOut) return null;
  return (
    <span className={css.ways}>
      <Button size="compact-xs" variant="default" onClick={takeOut}>
        {text('dossiers.takeOut')}
      </Button>
    </span>
  );
};

/** Which use the handling code of a fact stands against. */
const USES = { H1: 'COURT_FILE', H2: 'LEAVING' } as const;

/** What is to be looked at before the dossier leaves: what stands in the way first, each kind with its count. */
export const LedgerList = ({ lines, onChoose, onLeaveOut, onPermit, takingOut }: LedgerListProps) => {
  const text = useText();
  const label = useLabel();
  if (lines.length === 0) return <p className={css.quiet}>{text('dossiers.ledger.clear')}</p>;
  const blocking = lines.filter(({ blocks }) => blocks).length;
  const kinds = [...new Set(lines.map(({ kind }): LedgerKind => kind))];
  return (
    <>
      {blocking > 0 && <p role="alert">{text('dossiers.ledger.blocked', { count: blocking })}</p>}
      {kinds.map((kind) => {
        const own = lines.filter((line) => line.kind === kind);
        return (
          <details key={kind} open={own.some(({ blocks }) => blocks)}>
            <summary>
              {text('dossiers.ledger.of', { kind: label('ledgerKind', kind), count: own.length })}
            </summary>
            <ul className={css.lines}>
              {own.map((line) => {
                const { blockId, factId, text: said } = line;
                return (
                  <li key={`${blockId} ${factId ?? ''} ${said}`}>
                    <button type="button" className={css.line} onClick={() => onChoose(blockId)}>
                      {said}
                    </button>
                    {onLeaveOut && factId !== null && (kind === 'H1' || kind === 'H2') && (
                      <span className={css.ways}>
                        <Button size="compact-xs" variant="default" onClick={() => onLeaveOut(factId)}>
                          {text('dossiers.leaveOut')}
                        </Button>
                        <Button
                          size="compact-xs"
                          variant="default"
                          onClick={() => onPermit({ factId, says: said, allows: USES[kind] })}
                        >
                          {text('dossiers.permit.open')}
                        </Button>
                      </span>
                    )}
                    <TakeOut line={line} takingOut={takingOut} />
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </>
  );
};
