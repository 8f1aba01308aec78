import { dayInBaku } from '../calendar.ts';
import { markingOf } from '../exports/handling.ts';
import type { VersionRow } from './dossier-versions.queries.ts';
import { languageOf } from './opened-dossier.ts';
import { dayText } from './wording.ts';

const TEXTS = {
  version: { az: 'Versiya', en: 'Version' },
  frozen: { az: 'Dondurulub', en: 'Frozen' },
  approved: { az: 'Təsdiqlənib', en: 'Approved' },
  until: { az: 'qüvvədədir', en: 'holds until' },
  draft: {
    az: 'Bu, qaralamadır: qüvvədə olan təsdiqi yoxdur.',
    en: 'This is a draft: no approval of it is in force.',
  },
  to: { az: 'Kimə', en: 'To' },
  ground: { az: 'Əsas', en: 'Ground' },
  key: {
    az: 'Bağlamaları imzalayan açarın izi, SHA-256',
    en: 'Fingerprint of the key that signs bundles, SHA-256',
  },
} as const;

const onDay = (moment: string): string => dayText(dayInBaku(new Date(moment)));

/** At the foot of every page: by what the page is known when it lies alone. */
export const footOf = (row: Pick<VersionRow, 'number' | 'hash' | 'language'>): string =>
  `${TEXTS.version[languageOf(row)]} ${row.number} · SHA-256 ${row.hash.slice(0, 32)}…`;

/** Eight characters at a time: so that two people can compare it by telephone. */
const inGroups = (fingerprint: string): string => (fingerprint.match(/.{1,8}/gu) ?? []).join(' ');

/**
 * What the first page says of the version: its hash, who froze and approved it, how it may be used, and for whom this copy is. A copy that is no draft has
 * the fingerprint of the key that signs bundles, so that a recipient of paper can compare it with that of a bundle.
 */
export const coverOf = (
  row: VersionRow,
  isDraft: boolean,
  copy: { toWhom: string; ground: string } | null,
  fingerprint: string,
): string[] => {
  const language = languageOf(row);
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const { number, hash, frozenAt, frozenBy, decidedAt, decidedBy, validUntil } = row;
  const isApproved = !isDraft && decidedAt !== null && decidedBy !== null;
  return [
    `${say('version')} ${number} · SHA-256 ${hash}`,
    `${say('frozen')}: ${onDay(frozenAt)}, ${frozenBy[language]}`,
    isApproved
      ? `${say('approved')}: ${onDay(decidedAt)}, ${decidedBy[language]}; ${say('until')} ${dayText(validUntil)}`
      : say('draft'),
    markingOf([row.handling], { elements: 0, lines: 0 })[language],
    ...(copy ? [`${say('to')}: ${copy.toWhom}`, `${say('ground')}: ${copy.ground}`] : []),
    ...(isDraft ? [] : [`${say('key')}: ${inGroups(fingerprint)}`]),
  ];
};
