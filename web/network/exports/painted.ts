import type { Drawing } from './drawing.ts';
import type { ExportMark } from './export-requests.ts';
import { paintPng } from './paint-canvas.ts';

const FORMAT_OF_PDF = 'application/pdf';

/** The drawing as a file. What makes a PDF is fetched when the first one is asked for. */
export const painted = async (
  drawing: Drawing,
  { format, title, mark, author }: { format: 'PDF' | 'PNG'; title: string; mark: ExportMark; author: string },
): Promise<Blob> => {
  if (format === 'PNG') return paintPng(drawing);
  const [{ paintPdf }, { fetchPdfFonts }] = await Promise.all([
    import('./paint-pdf.ts'),
    import('./pdf-fonts.ts'),
  ]);
  const bytes = await paintPdf(drawing, await fetchPdfFonts(), {
    title,
    author,
    subject: [mark.number, mark.caseNumber].filter(Boolean).join(' · '),
    keywords: mark.codes.join(' '),
    at: new Date(mark.at),
  });
  return new Blob([new Uint8Array(bytes)], { type: FORMAT_OF_PDF });
};
