declare module 'cytoscape-edgehandles' {
  import type { Core, Ext, NodeSingular } from 'cytoscape';

  /** What of the extension is used here. */
  export type EdgeHandles = { start: (source: NodeSingular) => void; stop: () => void; destroy: () => void };
  export type WithEdgeHandles = Core & {
    edgehandles: (options: {
      canConnect: (source: NodeSingular, target: NodeSingular) => boolean;
      snap: boolean;
      hoverDelay: number;
      disableBrowserGestures: boolean;
      noEdgeEventsInDraw: boolean;
    }) => EdgeHandles;
  };
  const register: Ext;
  export default register;
}
