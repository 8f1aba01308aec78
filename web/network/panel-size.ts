/** How far a panel beside the picture grows: along its height below, along its width at the right. */
export type PanelBounds = {
  along: 'height' | 'width';
  usual: number;
  least: number;
  /** What the picture, the bars and other panels keep, whatever this one takes. */
  kept: number;
};

export const DRAWER: PanelBounds = { along: 'height', usual: 280, least: 160, kept: 320 };
export const READING: PanelBounds = { along: 'width', usual: 440, least: 320, kept: 720 };

const STEP = 40;

/** A size at which both the panel and the picture can be used in a window of `room` pixels. */
export const withinRoom = ({ usual, least, kept }: PanelBounds, size: number, room: number): number =>
  Math.round(Math.max(least, Math.min(Math.max(least, room - kept), Number.isFinite(size) ? size : usual)));

/** Null for keys that do not move the edge. */
export const sizeAfterKey = ({ along, usual }: PanelBounds, key: string, size: number): number | null => {
  switch (key) {
    case along === 'height' ? 'ArrowUp' : 'ArrowLeft':
      return size + STEP;
    case along === 'height' ? 'ArrowDown' : 'ArrowRight':
      return size - STEP;
    case 'Home':
      return usual;
    case 'End':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
};
