import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Picture } from '../../../web/graph/columns-to-elements.ts';
import { painted, type Subject } from './subject.ts';

cytoscape.use(fcose);

const elementsOf = ({ elements, lines }: Picture): ElementDefinition[] => [
  ...elements.map(({ id, label }) => ({ data: { id, label } })),
  ...lines.map(({ id, source, target }) => ({ data: { id, source, target } })),
];

/** Cytoscape as it comes, with labels, laid out by fcose as that comes. */
export const plainCytoscape = (stage: HTMLElement): Subject => {
  let cy: Core | null = null;
  const layout = async (randomize: boolean): Promise<void> => {
    cy?.layout({ name: 'fcose', animate: false, randomize } as { name: 'fcose' }).run();
    await painted();
  };
  return {
    open: (picture) => {
      cy = cytoscape({
        container: stage,
        elements: elementsOf(picture),
        style: [{ selector: 'node', style: { label: 'data(label)' } }],
        layout: { name: 'null' },
      });
      return layout(true);
    },
    expand: ({ elements, lines }, origin) => {
      const added = elements.filter(({ id }) => id !== origin);
      cy?.add(elementsOf({ elements: added, lines }));
      return layout(false);
    },
    layout: () => layout(true),
  };
};
