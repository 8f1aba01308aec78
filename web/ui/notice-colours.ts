import type { NoticeColour } from '../api/operations.generated.ts';

/** Fill of the octagon; told apart under the three common forms of colour blindness, and never shown without the word. */
export const NOTICE_FILL: Record<NoticeColour, string> = {
  RED: '#c8321f',
  BLUE: '#0072b2',
  GREEN: '#009e73',
  YELLOW: '#f0e442',
  BLACK: '#111111',
  DIFFUSION: 'none',
};
