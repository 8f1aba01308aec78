import { z } from 'zod';
import { plainLine } from '../../typesetting/plain-line.ts';
import { newUlid } from '../access/ulid.ts';
import { COMPUTED, isWritten, type Block, type DossierDocument } from '../dossiers/dossier-document.ts';
import { usualHeading, type Language } from '../dossiers/templates.ts';
import type { DossierKind } from '../graphql/types.generated.ts';

/** In characters of its JSON text. */
export const LONGEST_TEMPLATE = 200_000;

const line = (longest: number) => z.string().max(longest).transform(plainLine);
/** What is empty in one language is taken from the other. */
const inBoth = (longest: number) => z.strictObject({ az: line(longest), en: line(longest) });

const template = z.strictObject({
  format: z.literal(1),
  blocks: z
    .array(
      z.union([
        z.strictObject({
          kind: z.enum(['SUMMARY', 'TEXT']),
          heading: inBoth(200),
          sentences: z.array(inBoth(4_000)).max(200),
        }),
        z.strictObject({ kind: z.enum(COMPUTED), heading: inBoth(200) }),
      ]),
    )
    .min(1)
    .max(100),
});

/** The order of blocks with own texts in both languages. It has no place for an id: nothing of a case can stand in it but words. */
export type TemplateDocument = z.infer<typeof template>;
type TemplateBlock = TemplateDocument['blocks'][number];

/** Null for what is none. */
export const readTemplate = (text: string): TemplateDocument | null => {
  if (text.length > LONGEST_TEMPLATE) return null;
  try {
    return template.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const NAMED = z.looseObject({ blocks: z.array(z.looseObject({ kind: z.string() })) });
const KNOWN: ReadonlySet<string> = new Set(['SUMMARY', 'TEXT', ...COMPUTED]);

/** Kinds of blocks that a kept template has and that Əlaqə does not know any more, or not yet. Empty where it has none such. */
export const unknownBlocksIn = (text: string): string[] => {
  try {
    const { blocks } = NAMED.parse(JSON.parse(text));
    return [...new Set(blocks.map(({ kind }) => kind).filter((kind) => !KNOWN.has(kind)))].map((kind) =>
      plainLine(kind.slice(0, 60)),
    );
  } catch {
    return [];
  }
};

const said = ({ az, en }: { az: string; en: string }, language: Language): string =>
  language === 'az' ? az || en : en || az;

/** The dossier that a template begins. */
export const begunWith = (
  { blocks }: TemplateDocument,
  kind: DossierKind,
  language: Language,
): DossierDocument => ({
  format: 1,
  blocks: blocks.map((block): Block => {
    const head = {
      id: newUlid(),
      heading: said(block.heading, language) || usualHeading(block.kind, kind, language) || null,
    };
    if (!('sentences' in block)) return { ...head, kind: block.kind };
    const sentences = block.sentences.flatMap((own) => {
      const text = said(own, language);
      return text === '' ? [] : [{ id: newUlid(), text, restsOn: [] }];
    });
    return { ...head, kind: block.kind, sentences };
  }),
  without: [],
});

/**
 * What of a dossier may be kept as a template: blocks in their order but charts, headings and sentences of its own that rest on nothing and in which
 * `names` finds nobody of the case; `leftOut` counts those in which it does. A usual heading is taken in both languages. Of a block in which every
 * sentence rests on something nothing is kept: somebody else may have written it on what the reader does not see.
 */
export const templateOfDossier = (
  dossier: DossierDocument,
  kind: DossierKind,
  language: Language,
  names: (text: string) => boolean,
): { template: TemplateDocument; leftOut: number } => {
  let leftOut = 0;
  const isKept = (text: string): boolean => {
    if (!names(text)) return true;
    leftOut += 1;
    return false;
  };
  const own = (text: string): { az: string; en: string } =>
    language === 'az' ? { az: text, en: '' } : { az: '', en: text };
  const headed = ({ kind: of, heading }: Block): { az: string; en: string } => {
    const isOwn = heading !== null && heading !== usualHeading(of, kind, language);
    return own(isOwn && isKept(heading) ? heading : '');
  };
  const blocks = dossier.blocks.flatMap((block): TemplateBlock[] => {
    if (block.kind === 'CHART') return [];
    if (!isWritten(block)) return [{ kind: block.kind, heading: headed(block) }];
    const free = block.sentences.filter(({ restsOn }) => restsOn.length === 0);
    if (free.length === 0 && block.sentences.length > 0) return [];
    const sentences = free.filter(({ text }) => isKept(text)).map(({ text }) => own(text));
    return [{ kind: block.kind, heading: headed(block), sentences }];
  });
  return { template: { format: 1, blocks }, leftOut };
};
