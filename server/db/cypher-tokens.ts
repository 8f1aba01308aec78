export type Token = {
  kind: 'word' | 'parameter' | 'string' | 'number' | 'sign';
  /** Of a back-quoted name, the name without its quotes. */
  text: string;
  at: number;
  end: number;
};

const PATTERN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[^]*?\*\/)|(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|`(?<quoted>(?:[^`]|``)*)`|\$(?<parameter>\w+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>[^\s])/uy;

/** Splits Cypher into tokens; comments and white space fall away. Throws on a character that starts nothing. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(text)?.groups;
    if (!groups) throw new Error(`cannot read the text at position ${at}`);
    const end = PATTERN.lastIndex;
    if (groups['space'] !== undefined) continue;
    if (groups['string'] !== undefined) tokens.push({ kind: 'string', text: groups['string'], at, end });
    else if (groups['quoted'] !== undefined) tokens.push({ kind: 'word', text: groups['quoted'], at, end });
    else if (groups['parameter'] !== undefined)
      tokens.push({ kind: 'parameter', text: groups['parameter'], at, end });
    else if (groups['word'] !== undefined) tokens.push({ kind: 'word', text: groups['word'], at, end });
    else if (groups['number'] !== undefined) tokens.push({ kind: 'number', text: groups['number'], at, end });
    else tokens.push({ kind: 'sign', text: groups['sign'] ?? '', at, end });
  }
  return tokens;
};

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

/** Keywords are compared without case; only ASCII words are keywords. */
export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toLocaleUpperCase('en'));

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Position of the bracket that closes the one at `open`. Throws when there is none. */
export const closingOf = (tokens: readonly Token[], open: number): number => {
  const stack: string[] = [];
  for (let i = open; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'sign') continue;
    const closing = CLOSING[token.text];
    if (closing) stack.push(closing);
    else if (token.text === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return i;
    }
  }
  throw new Error(`the bracket at position ${tokens[open]?.at ?? 0} is not closed`);
};

/** Splits at a separator that stands outside all brackets. */
export const splitAt = (tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] => {
  const parts: Token[][] = [[]];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'sign' && CLOSING[token.text]) {
      const close = closingOf(tokens, i);
      parts.at(-1)?.push(...tokens.slice(i, close + 1));
      i = close;
    } else if (isSeparator(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
};
