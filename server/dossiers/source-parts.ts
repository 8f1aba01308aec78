import type { Draw } from './block-parts.ts';
import type { Span } from './document-tree.ts';
import { dayText } from './wording.ts';

/** The index of exhibits: what each is, whether it counts, where it lies, on what it rests, where it was seized, and the hashes of the files that would leave. */
export const exhibits: Draw = (block, { content, wording }) => {
  const own = content.sources.filter(({ kind }) => kind === 'EXHIBIT');
  const isAnySeized = own.some((one) => wording.seizure(one) !== '');
  const rows = own.map((one) => {
    const cell = (text: string): Span => ({ text, facts: [], sources: [one.id] });
    const { unredacted, sha256 } = one.leaving;
    const hashes =
      unredacted === null
        ? [...new Set([...(one.sha256 === null ? [] : [one.sha256]), ...sha256])]
        : [wording.say('unredacted')];
    return [
      cell(one.number ?? ''),
      cell(
        [one.type === null ? '' : wording.said(one.type), ...wording.marks(one), one.description ?? '']
          .filter((text) => text !== '')
          .join(', '),
      ),
      cell(wording.sheets(one)),
      cell(wording.basis(one)),
      ...(isAnySeized ? [cell(wording.seizure(one))] : []),
      cell(hashes.join(' ')),
    ];
  });
  const columns = [
    wording.say('number'),
    wording.say('kind'),
    wording.say('sheets'),
    wording.say('basis'),
    ...(isAnySeized ? [wording.say('seized')] : []),
    wording.say('hash'),
  ];
  return [{ is: 'table', block, columns, rows }];
};

/** Who has given a statement, as what and when. */
export const witnesses: Draw = (block, { content, wording }) => {
  const rows = content.sources
    .filter(({ kind, byId }) => kind === 'STATEMENT' && byId !== null && wording.name(byId) !== '')
    .map((one) => {
      const cell = (text: string): Span => ({ text, facts: [], sources: [one.id] });
      return [
        cell(wording.name(one.byId ?? '')),
        cell(
          [one.type === null ? '' : wording.said(one.type), ...wording.marks(one)]
            .filter((text) => text !== '')
            .join(', '),
        ),
        cell(dayText(one.on)),
      ];
    });
  return [
    { is: 'table', block, columns: [wording.say('name'), wording.say('as'), wording.say('since')], rows },
  ];
};
