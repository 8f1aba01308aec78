/** What XML 1.0 has no place for: most control characters, lone surrogates, the two non-characters. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader makes plain blanks of these in an attribute, and drops the carriage return in a text, unless they are written as numbers.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold becomes U+FFFD, so that one sees that something was there. */
export const withoutNoXml = (text: string): string => text.replaceAll(NO_XML, '\u{FFFD}');

/** Any text as it may stand in XML. */
export const xmlText = (text: string): string =>
  withoutNoXml(text).replaceAll(/[&<>"'\t\n\r]/gu, (sign) => ESCAPED[sign] ?? sign);

type Value = string | number | boolean | null | undefined;

/** The start of an element: null and undefined are left out. */
const opening = (name: string, attributes: Record<string, Value>): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  return `<${name}${written.join('')}`;
};

/** An element on a line of its own: with children, with a text, or empty. */
export const xmlElement = (
  name: string,
  attributes: Record<string, Value> = {},
  content: readonly string[] | string = [],
): string => {
  const open = opening(name, attributes);
  if (typeof content === 'string') return `${open}>${xmlText(content)}</${name}>`;
  return content.length === 0 ? `${open}/>` : `${open}>\n${content.join('\n')}\n</${name}>`;
};

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
