import { plainLine } from '../../../typesetting/plain-line.ts';
import { formatOf } from '../../files/file-formats.ts';
import type { FileStore } from '../../files/file-store.ts';
import type { LocalizedText, Problem } from '../../graphql/types.generated.ts';
import { filesOfExhibits, type GivenFile } from '../dossier-versions.queries.ts';
import type { Tree } from '../document-tree.ts';
import type { DueCopy } from '../due-copy.ts';
import { exhibitsIn } from '../exhibit-files.ts';
import { readCase, runOf, type Who } from '../read-case.ts';
import * as problem from '../version-problems.ts';
import { bundled, inHand, type BundledExhibit, type BundledFile } from './bundled.ts';
import { leavingFiles } from './leaving-files.ts';
import type { Signer } from './signer.ts';
import { verifierPage } from './verifier.ts';

const MOST_BYTES = 2 * 1024 ** 3;
const MOST_FILES = 2_000;

/** A file on disk that is no longer what was uploaded. */
export class DamagedFile extends Error {
  readonly number: string;

  constructor(number: string) {
    super('a file of an exhibit is not what was uploaded');
    this.number = number;
  }
}

/** Whether exactly these files of the exhibit were approved with the document. */
const areApproved = ({ files = [] }: Tree, exhibitId: string, leaving: readonly GivenFile[]): boolean => {
  const approved = files.find(({ exhibit }) => exhibit === exhibitId)?.sha256 ?? [];
  return approved.join(' ') === leaving.map(({ sha256 }) => sha256).join(' ');
};

/** Letters and digits of a number, so that a folder is found by it; which exhibit it is says the list. */
const folderOf = (at: number, number: string): string =>
  `exhibits/${[at + 1, number.replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')].filter((part) => part !== '').join('-')}`;

/** A table goes as one, so that a program for tables opens it; of its name nothing else goes along. */
const endingOf = ({ type, name }: GivenFile): string => {
  const { endings } = formatOf(type);
  const own = name.toLocaleLowerCase('en');
  return endings.find((ending) => own.endsWith(ending)) ?? endings[0];
};

const fromStore = (store: FileStore, path: string, file: GivenFile, number: string): BundledFile => ({
  path,
  bytes: file.bytes,
  sha256: file.sha256,
  open: async () => {
    const bytes = await store.openUnchanged(file.sha256);
    if (!bytes) throw new DamagedFile(number);
    return bytes;
  },
});

export type DueBundle = {
  files: BundledFile[];
  /** Ids of the exhibits of which files are in it, each before those of its files. */
  given: string[];
};

export type BundleDesk = { who: Who; store: FileStore; signer: Signer; madeBy: LocalizedText };

/** The bundle of an approved copy: its PDF, the files of its exhibits that `who` may open, the verifier, the list of all and its signature. */
export const dueBundle = async (
  { row, tree, isDraft, toWhom, ground, file }: DueCopy,
  { who, store, signer, madeBy }: BundleDesk,
): Promise<{ bundle: DueBundle; refused: null } | { bundle: null; refused: Problem }> => {
  if (isDraft) return { bundle: null, refused: problem.NOT_APPROVED };
  const exhibits = exhibitsIn(tree.parts, (await readCase(who, row)).sources);
  const ids = exhibits.map(({ id }) => id);
  const files = await filesOfExhibits(runOf(who), ids, MOST_FILES + 1);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (files.length > MOST_FILES || bytes > MOST_BYTES) return { bundle: null, refused: problem.TOO_LARGE };
  const listed: BundledExhibit[] = [];
  const taken: BundledFile[] = [];
  const given: string[] = [];
  for (const [at, { id, number, namesProtected }] of exhibits.entries()) {
    const own = files.filter(({ exhibitId }) => exhibitId === id);
    const leaving = leavingFiles(own, namesProtected);
    if (leaving.unredacted)
      return { bundle: null, refused: problem.unredacted(leaving.unredacted, number ?? '') };
    if (!areApproved(tree, id, leaving.files))
      return { bundle: null, refused: problem.otherFiles(number ?? '') };
    const placed = leaving.files.map((file, nth) => ({
      file,
      path: `${folderOf(at, number ?? '')}/${nth + 1}${endingOf(file)}`,
    }));
    taken.push(...placed.map(({ file, path }) => fromStore(store, path, file, number ?? '')));
    listed.push({
      number: plainLine(number ?? ''),
      files: placed.map(({ path }) => path),
      redacted: placed.filter(({ file }) => file.redacts !== null).map(({ path }) => path),
    });
    if (placed.length > 0) given.push(id, ...placed.map(({ file }) => file.id));
  }
  const head = {
    case: tree.caseNumber,
    title: tree.title,
    kind: tree.kind,
    language: tree.language,
    version: { number: row.number, sha256: row.hash },
    madeAt: new Date().toISOString(),
    madeBy: madeBy[tree.language],
    recipient: toWhom,
    ground,
  };
  const handed = [inHand('dossier.pdf', file), ...taken, inHand('verify.html', await verifierPage())];
  return { bundle: { files: bundled(head, handed, listed, signer), given }, refused: null };
};
