import { newUlid } from '../access/ulid.ts';
import type { Role } from '../db/viewer.ts';
import type { DossierKind, HandlingCode, LocalizedText } from '../graphql/types.generated.ts';
import type { Block, BlockKind, DossierDocument } from './dossier-document.ts';
import templates from './templates.json' with { type: 'json' };

export type Language = 'az' | 'en';

/** The offices that approve dossiers; the permission `dossier:approve` is theirs. */
export type Approver = Extract<Role, 'PROSECUTOR' | 'SUPERVISOR'>;

type Template = {
  kind: DossierKind;
  title: LocalizedText;
  /** For whom it is composed, where that decides what enters it (for-defence.ts). */
  audience?: 'DEFENCE';
  /** Whether it is a request to a country. */
  isRequest?: true;
  /** Whether its approval may name people who are protected, to the court. */
  mayName?: true;
  /** Handling codes that it may not carry: H1 where it enters a court file, H2 where it leaves the unit. */
  forbids: readonly HandlingCode[];
  /** Whose office approves it: a prosecutor's act is approved by a prosecutor. */
  approvers: readonly Approver[];
  /** How long an approval holds, in days after that of the decision. */
  approvedForDays: number;
  blocks: readonly { kind: BlockKind; heading: LocalizedText; text?: readonly LocalizedText[] }[];
};

const ALL = templates as readonly Template[];

export const templateOf = (kind: DossierKind): Template => {
  const template = ALL.find((one) => one.kind === kind);
  if (!template) throw new Error(`no template for ${kind}`);
  return template;
};

/** Whether a document of this kind is made for somebody outside the unit. */
export const leavesUnit = (kind: DossierKind): boolean => templateOf(kind).forbids.includes('H2');

export const isForDefence = (kind: DossierKind): boolean => templateOf(kind).audience === 'DEFENCE';

/** Whether people who are protected may be named in copies of an approved document of this kind. */
export const mayName = (kind: DossierKind): boolean => templateOf(kind).mayName === true;

/** Whether a document of this kind goes to a country that it names. */
export const goesToCountry = (kind: DossierKind): boolean => templateOf(kind).isRequest === true;

/** How a block is headed where its author gives it no heading of his own. */
export const usualHeading = (kind: BlockKind, of: DossierKind, language: Language): string => {
  const own = templateOf(of).blocks.find((block) => block.kind === kind);
  const any = own ?? ALL.flatMap(({ blocks }) => blocks).find((block) => block.kind === kind);
  return any?.heading[language] ?? '';
};

/** The dossier that a template begins: its blocks in order, its standard sentences in the language. */
export const begun = (kind: DossierKind, language: Language): DossierDocument => ({
  format: 1,
  blocks: templateOf(kind).blocks.map(({ kind: of, heading, text = [] }): Block => {
    const block = { id: newUlid(), heading: heading[language] };
    if (of === 'SUMMARY' || of === 'TEXT') {
      const sentences = text.map((own) => ({ id: newUlid(), text: own[language], restsOn: [] }));
      return { ...block, kind: of, sentences };
    }
    if (of === 'CHART') throw new Error('a template names no chart');
    return { ...block, kind: of };
  }),
  without: [],
});
