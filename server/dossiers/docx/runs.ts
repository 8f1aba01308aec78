import { TextRun } from 'docx';
import { withoutNoXml } from '../../exports/xml-text.ts';

export const FONT = 'Noto Sans';
/** In half points. */
export const SIZE = { text: 20, small: 16, title: 40, heading: 30, subheading: 24 } as const;
const ARABIC = /(?<arabic>[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\s]*)/u;

/** Word shapes and turns the letters itself; it wants to be told which of them run from right to left. */
export const runs = (text: string, look: { size?: number; bold?: boolean } = {}): TextRun[] =>
  withoutNoXml(text)
    .split(ARABIC)
    .filter((run) => run !== '')
    .map((run) => new TextRun({ text: run, font: FONT, rightToLeft: ARABIC.test(run), ...look }));
