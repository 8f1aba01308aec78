import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { templateById } from '../dossier-templates/dossier-templates.queries.ts';
import { begunWith, readTemplate } from '../dossier-templates/template-document.ts';
import { unusableTemplate } from '../dossier-templates/template-problems.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { DossierKind, MutationAddDossierArgs, Problem, Resolvers } from '../graphql/types.generated.ts';
import { presently } from '../network/moments.ts';
import { contentOf, type CaseContent } from './case-content.ts';
import { visiblePart, type DossierDocument } from './dossier-document.ts';
import {
  addDossier,
  dossierById,
  dossiersOf,
  frozenChartsOf,
  permit,
  renameDossier,
  restoreDossier,
  withdrawDossier,
  withdrawPermission,
  type DossierRow,
  type KeptDossier,
} from './dossiers.queries.ts';
import { foundIn, permissionsIn } from './found-facts.ts';
import { disclosable } from './for-defence.ts';
import { nameableIn } from './identities.ts';
import { keptDossier, languageOf, opened, seenBy } from './opened-dossier.ts';
import { atPresent, readCase } from './read-case.ts';
import { shownDossier } from './shown-dossier.ts';
import { begun, isForDefence } from './templates.ts';
import { basisOf } from './stated.ts';
import { hashOf } from './tree-hash.ts';

const LONGEST = { title: 200, grantedBy: 200, search: 200 } as const;
const change = { action: 'dossier:write', audit: false } as const;

const textProblem = (field: string, text: string, most: number): Problem[] =>
  text.trim() !== '' && [...text].length <= most
    ? []
    : [
        {
          field,
          text: { az: `1–${most} işarəlik mətn yazın.`, en: `Write a text of 1 to ${most} characters.` },
        },
      ];

const FUTURE = {
  field: 'on',
  text: {
    az: 'İcazə günü hələ gəlməyib. Keçmiş və ya bugünkü günü yazın.',
    en: 'The day of the permission has not come yet. Write a past day or today.',
  },
};

const checkNewId = (id: string): void => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
};

const found = async (context: RequestContext, id: string): Promise<KeptDossier> => {
  const kept = await dossierById(presently(context), id);
  if (!kept) throw new Refusal('NOT_FOUND');
  return kept;
};

const caseOf = async ({ loaders }: RequestContext, caseId: string) => {
  const file = await loaders.cases.load(caseId);
  if (!file) throw new Refusal('NOT_FOUND');
  return file;
};

const answerOf = async (context: RequestContext, id: string) => ({
  dossier: shownDossier(await found(context, id)),
  problems: [],
});

/** Where a fact, a source or the record of a name lies. Null for what is none of the case's. */
const scopeOf = ({ facts, sources, names }: CaseContent, id: string): string | null =>
  [...facts, ...sources].find((one) => one.id === id)?.scope ??
  [...names.values()].find((one) => one.recordId === id)?.scope ??
  null;

/** What may be found for a dossier of a kind, or for any. */
const caseFor = (context: RequestContext, caseId: string, kind: DossierKind | null | undefined) =>
  kind == null ? contentOf(context.run, caseId) : readCase(context, { caseId, kind });

/** The blocks of a dossier of the same case, as far as its reader sees them and one of the other kind may show them. */
const takenOver = async (
  context: RequestContext,
  { from, caseId, kind, language }: Pick<DossierRow, 'caseId' | 'kind' | 'language'> & { from: string },
): Promise<DossierDocument> => {
  const kept = await found(context, from);
  if (kept.caseId !== caseId) throw new Refusal('NOT_FOUND');
  const whole = keptDossier(kept.document);
  const { seen } = await seenBy(atPresent(context), { kind, caseId, language, savedAt: kept.savedAt }, [
    whole,
  ]);
  const own = visiblePart(whole, seen);
  return isForDefence(kind) ? disclosable(own) : own;
};

/** What a dossier begins with: the blocks of another, an own template, or the usual template of its kind; or why it does not begin with that template. */
const beginningOf = async (
  context: RequestContext,
  { from, templateId, caseId, kind, language }: MutationAddDossierArgs,
): Promise<DossierDocument | Problem> => {
  if (from != null) return takenOver(context, { from, caseId, kind, language });
  if (templateId == null) return begun(kind, languageOf({ language }));
  const template = await templateById(context.run, templateId);
  if (template?.kind !== kind) throw new Refusal('NOT_FOUND');
  const document = readTemplate(template.document);
  if (!document) return unusableTemplate(template.document);
  return begunWith(document, kind, languageOf({ language }));
};

export const dossiersResolvers: Resolvers = {
  Query: {
    dossiers: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, isPutAway }, context) => {
        await caseOf(context, caseId);
        return (await dossiersOf(presently(context), caseId, isPutAway ?? false)).map(shownDossier);
      },
    ),
    dossier: guard(
      {
        action: 'dossier:read',
        audit: ({ dossier, ledger = [] }, { id }) => [
          id,
          ...(dossier?.case?.id ? [dossier.case.id] : []),
          ...ledger.flatMap(({ factId }) => factId ?? []),
        ],
      },
      async (_parent, { id }, context) => {
        const kept = await found(context, id);
        const { number } = await caseOf(context, kept.caseId);
        const { document, tree, ledger, content } = await opened(context, kept, number);
        const nameable = await nameableIn(context.run, kept, basisOf(tree, content));
        return {
          nameable: nameable.map(({ id: personId, pseudonym }) => ({ id: personId, pseudonym })),
          dossier: shownDossier(kept),
          document: JSON.stringify(document),
          content: JSON.stringify(tree),
          hash: hashOf(tree),
          ledger,
        };
      },
    ),
    dossierPermissions: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, language }, context) => {
        await caseOf(context, caseId);
        const content = await contentOf(context.run, caseId);
        return permissionsIn(content, languageOf({ language }));
      },
    ),
    frozenCharts: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, context) => {
        await caseOf(context, caseId);
        return frozenChartsOf(presently(context), caseId);
      },
    ),
    dossierFacts: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, text, language, kind }, context) => {
        if (text.length > LONGEST.search) throw new Refusal('TOO_MANY');
        await caseOf(context, caseId);
        return foundIn(await caseFor(context, caseId, kind), text, languageOf({ language }));
      },
    ),
  },
  Mutation: {
    addDossier: guard(change, async (_parent, asked, context) => {
      const { id, caseId, kind, language, title } = asked;
      checkNewId(id);
      const problems = textProblem('title', title, LONGEST.title);
      if (problems.length > 0) return { dossier: null, problems };
      const beginning = await beginningOf(context, asked);
      if ('text' in beginning) return { dossier: null, problems: [beginning] };
      const document = JSON.stringify(beginning);
      if (!(await addDossier(context.run, { id, caseId, kind, language, title: title.trim(), document })))
        throw new Refusal('NOT_FOUND');
      return answerOf(context, id);
    }),
    renameDossier: guard(change, async (_parent, { id, title }, context) => {
      const problems = textProblem('title', title, LONGEST.title);
      if (problems.length > 0) return { dossier: null, problems };
      if (!(await renameDossier(context.run, id, title.trim()))) throw new Refusal('NOT_FOUND');
      return answerOf(context, id);
    }),
    withdrawDossier: guard(change, async (_parent, { id }, { run }) => {
      if (!(await withdrawDossier(run, id))) throw new Refusal('NOT_FOUND');
      return true;
    }),
    restoreDossier: guard(change, async (_parent, { id }, { run }) => {
      if (!(await restoreDossier(run, id))) throw new Refusal('NOT_FOUND');
      return true;
    }),
    withdrawPermission: guard(
      { action: 'dossier:write', audit: (_done, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        if (!(await withdrawPermission(run, caseId, id))) throw new Refusal('NOT_FOUND');
        return true;
      },
    ),
    recordPermission: guard(
      { action: 'dossier:write', audit: (_answer, { id, caseId, factId }) => [id, caseId, factId] },
      async (_parent, { id, caseId, factId, allows, grantedBy, on }, context) => {
        checkNewId(id);
        const problems = [
          ...textProblem('grantedBy', grantedBy, LONGEST.grantedBy),
          ...(on > dayInBaku(new Date()) ? [FUTURE] : []),
        ];
        if (problems.length > 0) return { problems };
        const scope = scopeOf(await contentOf(context.run, caseId), factId);
        if (scope === null) throw new Refusal('NOT_FOUND');
        const permission = { id, caseId, factId, scope, allows, grantedBy: grantedBy.trim(), on };
        if (!(await permit(context.run, permission))) throw new Refusal('NOT_FOUND');
        return { problems: [] };
      },
    ),
  },
};
