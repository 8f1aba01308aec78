import { SaxesParser } from 'saxes';
import { FileProblem } from '../../imports/reading/file-problem.ts';

export const XML_LIMITS = { characters: 50 * 1024 * 1024, depth: 64, elements: 1_000_000 } as const;

export type XmlHandlers = {
  /** Names come without their prefix. */
  open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  /** All the text directly inside the element. */
  close: (name: string, text: string) => void;
};

const DOCTYPE = (): FileProblem =>
  new FileProblem(
    'Faylda DOCTYPE elanı var; belə fayllar qəbul edilmir. Sxemi proqramda açıb elansız yenidən ixrac edin.',
    'The file declares a DOCTYPE; such files are not taken. Open the chart in its program and export it again without one.',
  );

const TOO_LARGE = (): FileProblem =>
  new FileProblem(
    'Sxem faylı 50 MB-dan böyükdür və ya milyondan çox hissəsi var. Sxemi bölüb yenidən ixrac edin.',
    'The chart file is larger than 50 MB or has more than a million parts. Split the chart and export it again.',
  );

const TOO_DEEP = (): FileProblem =>
  new FileProblem(
    'Fayldakı elementlər 64-dən çox dəfə iç-içədir: bu, sxem faylı deyil. Faylı mənbədən yenidən götürün.',
    'Elements of the file lie in each other more than 64 deep: this is no chart. Get the file from its source again.',
  );

const BROKEN = (line: number): FileProblem =>
  new FileProblem(
    `XML ${line}-ci sətirdə pozulub: fayl yarımçıq və ya səhv yazılıb. Onu mənbədən yenidən götürün.`,
    `The XML is broken on line ${line}: the file is cut off or written wrongly. Get it from its source again.`,
  );

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it comes, in bounded memory. Entities cannot be declared, because a DOCTYPE is refused where it begins; so none is ever expanded.
 * Throws FileProblem for what is not well formed, too large or too deep.
 */
export const readXml = (chunks: Iterable<string>, { open, close }: XmlHandlers): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  let elements = 0;
  let characters = 0;
  let isOver = false;
  parser.on('error', () => {
    throw BROKEN(parser.line);
  });
  parser.on('doctype', () => {
    throw DOCTYPE();
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > XML_LIMITS.elements) throw TOO_LARGE();
    texts.push('');
    if (texts.length > XML_LIMITS.depth) throw TOO_DEEP();
    const own = Object.create(null) as Record<string, string>;
    for (const [key, value] of Object.entries(attributes)) own[withoutPrefix(key)] = value;
    open(withoutPrefix(name), own, parser.line);
  });
  const add = (text: string): void => {
    const at = texts.length - 1;
    if (at >= 0) texts[at] += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    close(withoutPrefix(name), texts.pop() ?? '');
    isOver = texts.length === 0;
  });
  for (const chunk of chunks) {
    characters += chunk.length;
    if (characters > XML_LIMITS.characters) throw TOO_LARGE();
    // Once the declaration has begun there is no need to wait for its end, which may never come.
    if (elements === 0 && /<!DOCTYPE/iu.test(chunk)) throw DOCTYPE();
    parser.write(chunk);
  }
  parser.close();
  if (!isOver) throw BROKEN(parser.line);
};
