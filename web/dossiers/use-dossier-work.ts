import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { newUlid } from '../api/ulid.ts';
import { createSaver, type Saver, type SavingState } from '../charts/chart-saver.ts';
import {
  canRedo,
  canUndo,
  record,
  redo,
  startHistory,
  stateOf,
  undo,
  type History,
} from '../graph/history.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import type { DossierDocument } from './dossier-edits.ts';
import { sendDossier } from './save-dossier.ts';

export type DossierWork = {
  document: DossierDocument;
  state: SavingState;
  /** Steps with the same `mergeKey`, one after the other, are one step of undo. */
  change: (name: string, next: DossierDocument, mergeKey?: string) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Whether this window has work that is kept nowhere else. */
  isUnsaved: () => boolean;
  /** Saves what is not saved yet. */
  flush: () => Promise<void>;
  /** What is not saved is kept in another dossier. */
  letGo: () => void;
};

type Kept = { id: string; revision: number; savedAt: string; document: DossierDocument };

/** Works on a dossier: every change can be taken back, and is saved while one works. `onSaved` when what it shows is to be asked anew. */
export const useDossierWork = (kept: Kept, onSaved: () => void): DossierWork => {
  const inLanguage = useInLanguage();
  const [history, setHistory] = useState<History<DossierDocument>>(() => startHistory(kept.document));
  const [state, setState] = useState<SavingState>({ is: 'saved', at: kept.savedAt });
  const latest = useRef(kept.document);
  const saver = useRef<Saver | null>(null);
  const isLetGo = useRef(false);
  const reasonOf = useEffectEvent(inLanguage);
  const saved = useEffectEvent(onSaved);

  useEffect(() => {
    // Each saver counts its turns from the first: it is a window of its own to the server.
    const tab = newUlid();
    const own = createSaver({
      content: () => JSON.stringify(latest.current),
      send: async (content, revision, turn) => {
        const sent = { id: kept.id, tab, content, revision, turn };
        const answer = await sendDossier(sent, (text) => reasonOf(text));
        if (answer.is === 'SAVED') saved();
        return answer;
      },
      tell: setState,
      revision: kept.revision,
    });
    saver.current = own;
    return () => {
      void own.flush().finally(() => own.stop());
    };
    // What was read when the page was opened is what this window goes on from.
  }, [kept.id, kept.revision]);

  const go = (next: History<DossierDocument>): void => {
    if (next === history) return;
    setHistory(next);
    latest.current = stateOf(next);
    saver.current?.touch();
  };
  return {
    document: stateOf(history),
    state,
    change: (name, next, mergeKey) => go(record(history, name, next, mergeKey ?? null)),
    undo: canUndo(history) ? () => go(undo(history)) : null,
    redo: canRedo(history) ? () => go(redo(history)) : null,
    isUnsaved: () => !isLetGo.current && saver.current !== null && !saver.current.isClean(),
    flush: async () => saver.current?.flush(),
    letGo: () => {
      isLetGo.current = true;
    },
  };
};
