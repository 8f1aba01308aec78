import { searchable } from '../../i18n/letters.ts';
import labels from './labels.json' with { type: 'json' };

export type Labelled = keyof typeof labels;
export type LabelledLine = { label: Labelled; value: string; passage: string };

/** What is left of a label when only its letters are compared: "OUR REF. No" and "our ref" are one. */
const bare = (label: string): string =>
  searchable(label)
    .replaceAll(/№/gu, ' № ')
    .replaceAll(/[^\p{L}№]+/gu, ' ')
    .trim()
    .replace(/(?<=\S) (?:no|nr|number|№)$/u, '');

const BY_LABEL = new Map(
  (Object.keys(labels) as Labelled[]).flatMap((label) =>
    labels[label].map((words) => [bare(words), label] as const),
  ),
);

// "REF: 7/12", "Ref....... 7/12", "DOB = 03.05.1987", "Konu\t: …"
const LINE = /^\s*(?<label>[^:=\n]{1,40}?)(?:\s*[:：=]|\.{3,}|\t)\s*(?<value>.*)$/u;

const PASSAGE = 120;
const shortened = (passage: string): string =>
  passage.length > PASSAGE ? `${passage.slice(0, PASSAGE)}…` : passage;

/** The lines of a text that begin with a label of a bureau's form, in their order. A label by itself has its value in the next line. */
export const labelledLines = (text: string): LabelledLine[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const { label: written, value = '' } = LINE.exec(line)?.groups ?? {};
    const label = written === undefined ? undefined : BY_LABEL.get(bare(written));
    if (label === undefined) return [];
    const next = lines[at + 1]?.trim() ?? '';
    const said = value.trim() === '' && !LINE.test(next) ? next : value.trim();
    if (said === '') return [];
    const passage = value.trim() === '' ? `${line.trim()} ${next}` : line.trim();
    return [{ label, value: said, passage: shortened(passage) }];
  });
};
