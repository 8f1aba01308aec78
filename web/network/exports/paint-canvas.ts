import { isReadLeftwards } from '../../../typesetting/visual-order.ts';
import { BASELINE, type Drawing, type PathShape, type TextShape } from './drawing.ts';

const FONT = '"Noto Sans", system-ui, sans-serif';
/** Beyond these a browser makes no canvas, or an empty one. */
const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 60_000_000;

const paintPath = (to: CanvasRenderingContext2D, shape: PathShape): void => {
  const { d, fill, stroke, width = 1, dash = [], opacity = 1, at } = shape;
  const outline = new Path2D(d);
  if (at) {
    to.translate(at.x, at.y);
    to.scale(at.scale, at.scale);
  }
  to.globalAlpha = opacity;
  if (fill !== undefined) {
    to.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    to.fill(outline);
  }
  if (stroke === undefined) return;
  to.strokeStyle = stroke;
  to.lineWidth = width;
  to.setLineDash([...dash]);
  to.lineJoin = 'round';
  to.lineCap = dash.length > 0 ? 'butt' : 'round';
  to.stroke(outline);
};

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

const paintText = (to: CanvasRenderingContext2D, shape: TextShape): void => {
  const {
    x,
    y,
    text,
    size,
    colour,
    anchor,
    isBold = false,
    plate,
    opacity = 1,
    angle = 0,
    isCentred = false,
  } = shape;
  to.font = `${isBold ? 600 : 400} ${size}px ${FONT}`;
  to.textAlign = ALIGN[anchor];
  to.direction = isReadLeftwards(text) ? 'rtl' : 'ltr';
  to.translate(x, y);
  if (angle !== 0) to.rotate((angle * Math.PI) / 180);
  const down = isCentred ? size * BASELINE : 0;
  if (plate !== undefined) {
    const width = to.measureText(text).width + 4;
    to.globalAlpha = 0.82;
    to.fillStyle = plate;
    to.fillRect(-width / 2, down - size * 0.92, width, size * 1.2);
  }
  to.globalAlpha = opacity;
  to.fillStyle = colour;
  to.fillText(text, 0, down);
};

/** Twice the size of the drawing, or as large as a browser can make it. */
const scaleOf = ({ width, height }: Drawing): number =>
  Math.min(2, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));

/** The drawing as a PNG. */
export const paintPng = async (drawing: Drawing): Promise<Blob> => {
  const scale = scaleOf(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  const to = canvas.getContext('2d');
  if (!to) throw new Error('The browser gives no canvas.');
  const texts = drawing.layers.flatMap(({ shapes }) =>
    shapes.flatMap((one) => (one.is === 'text' ? one.text : [])),
  );
  const letters = [...new Set(texts.join(''))].join('');
  await Promise.all([
    document.fonts.load(`400 14px ${FONT}`, letters),
    document.fonts.load(`600 14px ${FONT}`, letters),
  ]);
  to.fillStyle = drawing.ground;
  to.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of drawing.layers)
    for (const shape of layer.shapes) {
      to.save();
      to.scale(scale, scale);
      to.translate(layer.x, layer.y);
      to.scale(layer.scale, layer.scale);
      if (shape.is === 'path') paintPath(to, shape);
      else paintText(to, shape);
      to.restore();
    }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))),
      'image/png',
    ),
  );
};
