import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { presently } from '../network/moments.ts';
import { citableIn, type CaseContent } from './case-content.ts';
import { visiblePart } from './dossier-document.ts';
import { dossierById, dossiersOf } from './dossiers.queries.ts';
import { disclosable } from './for-defence.ts';
import { keptDossier } from './opened-dossier.ts';
import { readCase } from './read-case.ts';
import { shownDossier } from './shown-dossier.ts';
import { sentencesLost } from './struck-sentences.ts';
import { isForDefence } from './templates.ts';

const MOST = { struck: 200, dossiers: 50, sentences: 200 } as const;

export const struckSentencesResolvers: Resolvers = {
  Query: {
    struckSentences: guard(
      {
        action: 'dossier:read',
        audit: ({ sentences = [] }, { caseId }) => [
          caseId,
          ...new Set(sentences.flatMap(({ dossier }) => dossier?.id ?? [])),
        ],
      },
      async (_parent, { caseId, without }, context) => {
        if (without.length > MOST.struck) throw new Refusal('TOO_MANY');
        if (!(await context.loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const struck = new Set(without);
        const run = presently(context);
        const all = await dossiersOf(run, caseId, false);
        const rows = all.slice(0, MOST.dossiers);
        // What the defence may see of a case, and what its own side sees: each is read once for all dossiers.
        const read = new Map<boolean, Promise<CaseContent>>();
        const contentFor = ({ kind }: (typeof rows)[number]): Promise<CaseContent> => {
          const key = isForDefence(kind);
          const known = read.get(key) ?? readCase(context, { kind, caseId });
          read.set(key, known);
          return known;
        };
        const found = await Promise.all(
          rows.map(async (row) => {
            const [kept, content] = await Promise.all([dossierById(run, row.id), contentFor(row)]);
            if (!kept) return [];
            const own = visiblePart(keptDossier(kept.document), citableIn(content));
            const document = isForDefence(row.kind) ? disclosable(own) : own;
            const dossier = shownDossier(row);
            return sentencesLost(document, content, struck).map((text) => ({ dossier, text }));
          }),
        );
        const sentences = found.flat();
        return {
          sentences: sentences.slice(0, MOST.sentences),
          isCut: sentences.length > MOST.sentences || all.length > MOST.dossiers,
        };
      },
    ),
  },
};
