import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { notesOf, recordNote, withdrawNote } from './notes.queries.ts';

const LONGEST = 5_000;
const MOST_STRUCK = 200;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

const NOTE_GONE = problem(
  null,
  'Bu qeyd bu arada geri götürülüb və ya sizin deyil. Səhifəni yeniləyin.',
  'This note was withdrawn meanwhile, or it is not yours. Load the page anew.',
);
const SOURCE_GONE = problem(
  null,
  'Çıxarılan mənbələrdən biri bu arada geri götürülüb. Səhifəni yeniləyin və yenidən çıxarın.',
  'One of the struck sources was withdrawn meanwhile. Load the page anew and strike again.',
);

const refused = (...problems: Problem[]) => ({ id: null, problems });
const done = (id: string) => ({ id, problems: [] });

export const notesResolvers: Resolvers = {
  Query: {
    caseNotes: guard(
      {
        action: 'case:read',
        audit: ({ notes = [] }, { caseId }) => [caseId, ...notes.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, { run, viewer }) => {
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [notes, writing] = await Promise.all([notesOf(run, caseId), writingIn(run, caseId)]);
        const isPresent = viewer.asOf === undefined;
        return {
          notes: notes.map(({ byAz, byEn, mayWithdraw, ...note }) => ({
            ...note,
            recordedBy: { az: byAz, en: byEn },
            mayWithdraw: mayWithdraw && isPresent,
          })),
          mayAdd: writing !== null && isPresent,
        };
      },
    ),
  },
  Mutation: {
    recordCaseNote: guard(
      { action: 'note:write', audit: ({ id }, { note }) => [note.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, note: { caseId, text, struck } }, { run }) => {
        if (![id, caseId, ...struck].every((one) => isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'note' });
        if (struck.length > MOST_STRUCK) throw new Refusal('TOO_MANY');
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        const { length } = text.trim();
        if (length < 3 || length > LONGEST)
          return refused(problem('text', `3–${LONGEST} işarə yazın.`, `Write 3 to ${LONGEST} characters.`));
        return (await recordNote(run, { id, caseId, text: text.trim(), struck }))
          ? done(id)
          : refused(struck.length > 0 ? SOURCE_GONE : NOTE_GONE);
      },
    ),
    withdrawCaseNote: guard(
      { action: 'note:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        if (!(await writingIn(run, caseId))) throw new Refusal('NOT_FOUND');
        return (await withdrawNote(run, caseId, id)) ? done(id) : refused(NOTE_GONE);
      },
    ),
  },
};
