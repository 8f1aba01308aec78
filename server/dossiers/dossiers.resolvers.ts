import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { contentOf, type CaseContent } from './case-content.ts';
import {
  addDossier,
  dossierById,
  dossiersOf,
  permit,
  renameDossier,
  withdrawDossier,
  type DossierRow,
  type KeptDossier,
} from './dossiers.queries.ts';
import { foundIn } from './found-facts.ts';
import { languageOf, opened } from './opened-dossier.ts';
import { begun } from './templates.ts';
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

const shown = ({ caseId, byAz, byEn, ...row }: DossierRow) => ({
  id: row.id,
  case: { id: caseId },
  kind: row.kind,
  language: row.language,
  title: row.title,
  revision: row.revision,
  savedAt: row.savedAt,
  savedBy: { az: byAz, en: byEn },
  mayEdit: row.mayEdit,
});

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
  dossier: shown(await found(context, id)),
  problems: [],
});

/** Where a fact, a source or the record of a name lies. Null for what is none of the case's. */
const scopeOf = ({ facts, sources, names }: CaseContent, id: string): string | null =>
  [...facts, ...sources].find((one) => one.id === id)?.scope ??
  [...names.values()].find((one) => one.recordId === id)?.scope ??
  null;

export const dossiersResolvers: Resolvers = {
  Query: {
    dossiers: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, context) => {
        await caseOf(context, caseId);
        return (await dossiersOf(presently(context), caseId)).map(shown);
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
        const reader = { run: context.run, asKnownAt: (moment: string) => asKnownAt(context, moment) };
        const { document, tree, ledger } = await opened(reader, kept, number);
        return {
          dossier: shown(kept),
          document: JSON.stringify(document),
          content: JSON.stringify(tree),
          hash: hashOf(tree),
          ledger,
        };
      },
    ),
    dossierFacts: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [caseId, ...rows.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, text, language }, context) => {
        if (text.length > LONGEST.search) throw new Refusal('TOO_MANY');
        await caseOf(context, caseId);
        return foundIn(await contentOf(context.run, caseId), text, languageOf({ language }));
      },
    ),
  },
  Mutation: {
    addDossier: guard(change, async (_parent, { id, caseId, kind, language, title }, context) => {
      checkNewId(id);
      const problems = textProblem('title', title, LONGEST.title);
      if (problems.length > 0) return { dossier: null, problems };
      const document = JSON.stringify(begun(kind, languageOf({ language })));
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
