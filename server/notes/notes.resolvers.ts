import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { CaseNoteInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import { NOTE_GONE, noteProblems, SOURCE_GONE } from './note-problems.ts';
import { notesOf, recordNote, withdrawNote, type NoteRow } from './notes.queries.ts';

const MOST_STRUCK = 200;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const shown = ({ byAz, byEn, mayEdit, recordedById, ...note }: NoteRow, { viewer }: RequestContext) => {
  const mayChange = mayEdit && viewer.asOf === undefined;
  return {
    ...note,
    recordedBy: { az: byAz, en: byEn },
    earlier: note.earlierIds.length,
    mayChange,
    mayWithdraw: mayChange && recordedById === viewer.userId,
  };
};

/** The case in which somebody writes; one that he does not edit is as one that is not there. */
const written = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
};

const judged = async (context: RequestContext, note: CaseNoteInput): Promise<Problem[]> => {
  if (![note.caseId, ...note.struck].every((one) => isUlid(one)))
    throw new Refusal('BAD_INPUT', { argument: 'note' });
  if (note.struck.length > MOST_STRUCK) throw new Refusal('TOO_MANY');
  await written(context, note.caseId);
  return noteProblems(note);
};

/** Sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const unwritten = async (context: RequestContext, caseId: string, id: string, version: string | null) => {
  const notes = await notesOf(context.run, caseId);
  if (notes.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const newer = version === null ? undefined : notes.find(({ earlierIds }) => earlierIds.includes(version));
  return newer ? { ...refused(), newer: shown(newer, context) } : refused(NOTE_GONE);
};

export const notesResolvers: Resolvers = {
  Query: {
    caseNotes: guard(
      {
        action: 'case:read',
        audit: ({ notes = [] }, { caseId }) => [caseId, ...notes.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [notes, writing] = await Promise.all([notesOf(run, caseId), writingIn(run, caseId)]);
        return {
          notes: notes.map((row) => shown(row, context)),
          mayAdd: writing !== null && viewer.asOf === undefined,
        };
      },
    ),
    caseNoteVersions: guard(
      {
        action: 'case:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((one) => one.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await notesOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          notesOf(run, caseId, version),
        );
        return versions.map((row) => shown({ ...row, mayEdit: false }, context));
      },
    ),
    checkCaseNote: guard(
      { action: 'note:write', audit: (_problems, { note }) => [note.caseId] },
      (_parent, { note }, context) => judged(context, note),
    ),
  },
  Mutation: {
    recordCaseNote: guard(
      { action: 'note:write', audit: ({ id }, { note }) => [note.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version: asked, note }, context) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        const problems = await judged(context, note);
        if (problems.length > 0) return refused(...problems);
        const { caseId, text, struck } = note;
        const version = asked ?? null;
        const own = { id, caseId, version, withdrawnAt: null, text: text.trim(), struck };
        if (await recordNote(context.run, own)) return done(id);
        const answer = await unwritten(context, caseId, id, version);
        return answer.id === null && answer.newer === null && struck.length > 0
          ? refused(SOURCE_GONE)
          : answer;
      },
    ),
    withdrawCaseNote: guard(
      { action: 'note:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, context) => {
        await written(context, caseId);
        return (await withdrawNote(context.run, caseId, id)) ? done(id) : refused(NOTE_GONE);
      },
    ),
    restoreCaseNote: guard(
      { action: 'note:write', audit: (_answer, { caseId, id, version }) => [caseId, id, version] },
      async (_parent, { caseId, id, version }, context) => {
        await written(context, caseId);
        const at = await withdrawnAt(context.run, caseId, version);
        if (at === null) return unwritten(context, caseId, id, version);
        const then = asKnownAt(context, momentBefore(at));
        const [row] = await notesOf(then, caseId, version);
        if (!row) throw new Refusal('NOT_FOUND');
        const { text, struck } = row;
        return (await recordNote(then, { id, caseId, version, withdrawnAt: at, text, struck }))
          ? done(id)
          : unwritten(context, caseId, id, version);
      },
    ),
  },
};
