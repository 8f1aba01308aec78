import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import type { EvidenceDoneFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import { useDraft } from '../session/use-draft.ts';
import type { DoneDesk } from './use-done.ts';

type Problems = EvidenceDoneFragment['problems'];
/** What stands: a version of a source, and who has recorded it. */
type Standing = { id: string; versionId: string; recordedBy: { az: string; en: string } };
type Answer<Row> = { id: string | null; problems: Problems; meanwhile: Row | null } | undefined;
type Values = Record<string, string | boolean>;

type SourceFormParts<V extends Values, Row extends Standing> = {
  /** Names the draft in the tab. */
  about: string;
  /** What is corrected. Null when a new one is recorded. */
  before: Row | null;
  fresh: V;
  valuesOf: (row: Row) => V;
  record: (id: string, values: V) => Promise<Answer<Row>>;
  correct: (at: { id: string; version: string; expected: string }, values: V) => Promise<Answer<Row>>;
  withdraw: (id: string) => Promise<boolean>;
  says: { recorded: MessageId; corrected: MessageId };
  desk: DoneDesk;
  onClose: () => void;
};

/** Where what somebody else has written differs from what is typed here. */
const differing = <V extends Values>(mine: V, theirs: V): (keyof V)[] =>
  Object.keys(theirs).filter((field) => mine[field] !== theirs[field]);

/** A source that is recorded or corrected by hand: its draft, what is refused, what another has made of it meanwhile, and undoing it. */
export const useSourceForm = <V extends Values, Row extends Standing>({
  about,
  before,
  fresh,
  valuesOf,
  record,
  correct,
  withdraw,
  says,
  desk,
  onClose,
}: SourceFormParts<V, Row>) => {
  const inLanguage = useInLanguage();
  // Made once for the form: pressed twice, or sent again after a lost answer, it is recorded once.
  const [id] = useState(() => before?.id ?? newUlid());
  // What is written over one version is not kept for the next: that says something else already.
  const draft = useDraft<V>(`${about}.${before?.versionId ?? 'new'}`, before ? valuesOf(before) : fresh);
  const { values } = draft;
  const [expected, setExpected] = useState(before);
  const [refused, setRefused] = useState<Problems>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);
  const theirs = expected && expected.versionId !== before?.versionId ? expected : null;
  const said = theirs ? valuesOf(theirs) : null;
  const differs = said ? differing(values, said) : [];

  const change = (part: Partial<V>): void => {
    draft.change(part);
    setRefused([]);
  };
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const recordNew = async (): Promise<void> => {
    const answer = await record(id, values);
    if (answer?.id === null) return setRefused(answer.problems);
    desk.tell({ says: says.recorded, undo: () => withdraw(id) });
    leave();
  };
  const correctOver = async (standing: Row): Promise<void> => {
    const version = newUlid();
    const answer = await correct({ id, version, expected: standing.versionId }, values);
    if (answer?.meanwhile) return setExpected(answer.meanwhile);
    if (answer?.id === null) return setRefused(answer.problems);
    const undo = async (): Promise<boolean> => {
      const back = await correct({ id, version: newUlid(), expected: version }, valuesOf(standing));
      return back?.id === id;
    };
    desk.tell({ says: says.corrected, undo });
    leave();
  };
  const save = async (): Promise<void> => {
    setSending(true);
    setFailure(null);
    try {
      await (expected ? correctOver(expected) : recordNew());
    } catch (error) {
      setFailure(failureOf(error));
    }
    setSending(false);
  };
  return {
    id,
    values,
    change,
    refused,
    failure,
    isSending,
    isKept: draft.isKept,
    dropDraft: draft.drop,
    leave,
    save,
    /** Who has corrected it meanwhile; null when nobody has. */
    meanwhileBy: theirs && inLanguage(theirs.recordedBy),
    /** What they wrote in a field in which the two differ. */
    theirsIn: (field: keyof V): string | null =>
      said && differs.includes(field) ? String(said[field]) : null,
    takeTheirs: (field: keyof V): void => {
      const part: Partial<V> = {};
      if (said) part[field] = said[field];
      change(part);
    },
  };
};

export type SourceForm<V extends Values> = ReturnType<typeof useSourceForm<V, Standing>>;
