// Signs that steer a terminal or turn a line round are no text; a line has one direction, which its letters give it.
const NO_TEXT = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{FFF9}-\u{FFFB}]/gu;

/** Whatever was typed, pasted or imported, as plain text of one line. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\t\n\r\u{2028}\u{2029}]/gu, ' ')
    .replaceAll(NO_TEXT, '');

/** Whether a text of several lines has signs that are no part of it: they would hide or turn round what stands beside them. Lines and tabs are. */
export const hasHiddenSigns = (text: string): boolean =>
  /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u.test(text);
