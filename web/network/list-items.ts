import { ELEMENT_KINDS } from '../../server/network/network-columns.ts';
import { nameOf } from '../graph/network-state.ts';
import type { Scene } from '../graph/sync-canvas.ts';
import { lineCounts } from '../graph/visible-chart.ts';
import { moreText } from '../graph/kind-icons.ts';
import type { useText } from '../i18n/Language.tsx';
import type { LabelGroup } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';

/** One option of the list: what a screen reader says is `title` and `detail` together. */
export type ListItem = { id: string; title: string; detail: string };
type Words = { text: ReturnType<typeof useText>; label: (group: LabelGroup, code: string) => string };

/** The drawn elements by kind, then by name; each says kind, role, marks and how many links it has. */
export const elementItems = ({ visible, look }: Scene, { text, label }: Words): ListItem[] => {
  const counts = lineCounts(visible.lines);
  const named = visible.elements.map((element) => ({ element, name: nameOf(element, look.language) }));
  named.sort(
    (a, b) =>
      ELEMENT_KINDS.indexOf(a.element.kind) - ELEMENT_KINDS.indexOf(b.element.kind) ||
      compareText(a.name, b.name) ||
      (a.element.id < b.element.id ? -1 : 1),
  );
  return named.map(({ element, name }) => {
    const notDrawn = look.notDrawn.get(element.id);
    const parts = [
      label('elementKind', element.kind),
      element.role && label('caseRole', element.role),
      element.isProtected && text('network.list.protected'),
      element.isWanted && text('network.list.wanted'),
      element.isSuperseded && text('network.list.superseded'),
      text('network.list.links', { count: counts.get(element.id) ?? 0 }),
      notDrawn !== undefined && text('network.list.more', { more: moreText(notDrawn) }),
      look.pinned.has(element.id) && text('network.list.pinned'),
      look.barred.has(element.id) && text('finding.list.barred'),
    ];
    return { id: element.id, title: name, detail: parts.filter(Boolean).join(' · ') };
  });
};

/** The drawn lines, each with its ends, type, certainty and number of facts. */
export const lineItems = ({ chart, visible, look, typeLabel }: Scene, { text, label }: Words): ListItem[] => {
  const name = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, look.language) : '';
  };
  return visible.lines
    .map((line) => ({
      id: line.id,
      title: `${name(line.source)} ${line.directed ? '→' : '—'} ${name(line.target)}`,
      detail: [
        typeLabel(line.type),
        line.certainty ? label('certainty', line.certainty) : text('network.certainty.notStated'),
        text('network.list.facts', { count: line.count }),
        line.isSuperseded && text('network.list.superseded'),
      ]
        .filter(Boolean)
        .join(' · '),
    }))
    .sort((a, b) => compareText(a.title, b.title) || (a.id < b.id ? -1 : 1));
};
