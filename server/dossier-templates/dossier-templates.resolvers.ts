import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { plainLine } from '../../typesetting/plain-line.ts';
import { isUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { groupIdsOf } from '../cases/cases.queries.ts';
import { dossierById } from '../dossiers/dossiers.queries.ts';
import { keptDossier, languageOf } from '../dossiers/opened-dossier.ts';
import { isForDefence } from '../dossiers/templates.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LocalizedText, Problem, Resolvers } from '../graphql/types.generated.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import {
  keepTemplate,
  namesOfPeople,
  peopleOfCase,
  saveTemplate,
  templateById,
  templatesOf,
  withdrawTemplate,
  type TemplateRow,
} from './dossier-templates.queries.ts';
import { namesSomebody } from './names-somebody.ts';
import { readTemplate, templateOfDossier } from './template-document.ts';
import { unreadableTemplate } from './template-problems.ts';

const LONGEST_NAME = 200;

const problem = (field: string, az: string, en: string): Problem => {
  const text: LocalizedText = { az, en };
  return { field, text };
};

const nameProblems = (name: string): Problem[] =>
  name.trim() !== '' && [...name].length <= LONGEST_NAME
    ? []
    : [
        problem(
          'name',
          `1–${LONGEST_NAME} işarəlik ad yazın.`,
          `Write a name of 1 to ${LONGEST_NAME} characters.`,
        ),
      ];

const FOR_DEFENCE = problem(
  'dossierId',
  'Müdafiə üçün surətdən nümunə düzəldilmir: onun nəyi daşıdığını qayda müəyyən edir. Başqa dosyeni seçin.',
  'No template is made of a copy for the defence: a rule decides what enters it. Choose another dossier.',
);
const EMPTY = problem(
  'dossierId',
  'Dosyenin nümunəyə keçə bilən bloku yoxdur. Əvvəlcə blok əlavə edin.',
  'The dossier has no block that a template may have. Add one first.',
);

const shown = ({ authorAz, authorEn, ...row }: TemplateRow) => ({
  ...row,
  author: { az: authorAz, en: authorEn },
});

const standing = async (run: ViewerRun, id: string) => {
  const row = await templateById(run, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
};

const refused = (problems: Problem[]) => ({ template: null, problems, meanwhile: null, leftOut: 0 });
const done = (row: TemplateRow, leftOut = 0) => ({
  template: shown(row),
  problems: [],
  meanwhile: null,
  leftOut,
});

/**
 * A dossier of the reader's, and whether a text names somebody of its case: of whom the case is about now or was when the dossier was saved, by any name
 * that a record has or had then. What was withdrawn or protected since may stand in a sentence still.
 */
const readDossier = async (context: RequestContext, dossierId: string) => {
  const kept = await dossierById(presently(context), dossierId);
  if (!kept) throw new Refusal('NOT_FOUND');
  const { run, loaders } = context;
  const then = asKnownAt(context, kept.savedAt);
  const [now, before, groups] = await Promise.all([
    peopleOfCase(run, kept.caseId),
    peopleOfCase(then, kept.caseId),
    groupIdsOf(run, kept.caseId),
  ]);
  const people = [...new Set([...now, ...before])];
  const [names, earlier, found] = await Promise.all([
    namesOfPeople(run, people),
    namesOfPeople(then, people),
    loaders.elements.loadMany([...new Set([...people, ...groups])]),
  ]);
  const called = found.flatMap((one) =>
    one && !(one instanceof Error) ? [one.label, one.title?.az ?? '', one.title?.en ?? ''] : [],
  );
  return {
    kept,
    document: keptDossier(kept.document),
    names: namesSomebody([...called, ...names, ...earlier]),
  };
};

/** What a template is called: one line of text. */
const nameOf = (name: string): string => plainLine(name).trim();

const checkNew = (argument: string, id: string): void => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument });
};

export const dossierTemplatesResolvers: Resolvers = {
  Query: {
    dossierTemplates: guard(
      { action: 'dossier:read', audit: (rows) => rows.flatMap(({ id }) => id ?? []) },
      async (_parent, { isWithdrawn }, { run }) =>
        (await templatesOf(run, isWithdrawn ?? false)).map((row) => shown(row)),
    ),
  },
  Mutation: {
    keepDossierTemplate: guard(
      { action: 'dossier:write', audit: (_answer, { id, dossierId }) => [id, dossierId] },
      async (_parent, { id, dossierId, name, isForBody }, context) => {
        checkNew('id', id);
        const { kept, document, names } = await readDossier(context, dossierId);
        const { kind } = kept;
        if (isForDefence(kind)) return refused([FOR_DEFENCE]);
        const problems = nameProblems(nameOf(name));
        if (problems.length > 0) return refused(problems);
        const { template, leftOut } = templateOfDossier(document, kind, languageOf(kept), names);
        if (template.blocks.length === 0) return refused([EMPTY]);
        const row = { id, name: nameOf(name), kind, isForBody, document: JSON.stringify(template) };
        if (!(await keepTemplate(context.run, row))) throw new Refusal('NOT_FOUND');
        return done(await standing(context.run, id), leftOut);
      },
    ),
    saveDossierTemplate: guard(
      { action: 'dossier:write', audit: (_answer, { id, version }) => [id, version] },
      async (_parent, { id, version, expected, name, isForBody, document }, { run }) => {
        checkNew('version', version);
        const before = await standing(run, id);
        if (!before.mayEdit) throw new Refusal('NOT_FOUND');
        // Sent twice, it is saved once.
        if (before.version === version) return done(before);
        const template = readTemplate(document);
        const problems = [...nameProblems(nameOf(name)), ...(template ? [] : [unreadableTemplate(document)])];
        if (problems.length > 0) return refused(problems);
        const saving = { id, version, expected, name: nameOf(name), isForBody };
        const isSaved = await saveTemplate(run, { ...saving, document: JSON.stringify(template) });
        const now = await standing(run, id);
        if (isSaved) return done(now);
        return { ...refused([]), meanwhile: shown(now) };
      },
    ),
    withdrawDossierTemplate: guard(
      { action: 'dossier:write', audit: (_done, { id }) => [id] },
      async (_parent, { id }, { run }) => {
        if (!(await withdrawTemplate(run, id, false))) throw new Refusal('NOT_FOUND');
        return true;
      },
    ),
    restoreDossierTemplate: guard(
      { action: 'dossier:write', audit: (_done, { id }) => [id] },
      async (_parent, { id }, { run }) => {
        if (!(await withdrawTemplate(run, id, true))) throw new Refusal('NOT_FOUND');
        return true;
      },
    ),
  },
};
