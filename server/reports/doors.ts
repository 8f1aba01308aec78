import express, { Router } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { standardCsv, standardReport } from './htcds.ts';
import { classifiedCsv, classifiedRows } from './ictip.ts';
import { outgoingReport } from './outgoing.ts';
import { isReportYear, lookedAtBy } from './report-day.ts';
import { REPORT_FILES, REPORT_FORMATS } from './report-files.ts';
import { markedFile, sendFile } from './sent-file.ts';

const ASKED = z.strictObject({
  year: z.int(),
  format: z.enum([...REPORT_FORMATS, 'HTCDS', 'ICTIP']),
  language: z.enum(['az', 'en']),
});

/** How a standard stands in the name of a file. */
const FOLDED = { HTCDS: 'htcds', ICTIP: 'ictip' } as const;

/** POST /exports/report gives the report of a year as a file: what is known at this moment, small cells and what they follow from hidden, numbered; `HTCDS` gives the victims alone, by the fields of that standard, `ICTIP` what is known by the elements of that classification. */
export const reportDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.post(
    '/exports/report',
    express.json({ limit: '10kb' }),
    guardDoor(
      parts,
      { action: 'report:export', isChange: true, ids: () => [] },
      async (request, response, { viewer, run }) => {
        const asked = ASKED.safeParse(request.body);
        if (!asked.success) throw new Refusal('BAD_INPUT');
        const { year, format, language } = asked.data;
        const at = new Date();
        const lookedAt = lookedAtBy(viewer, at);
        if (!isReportYear(year, lookedAt)) throw new Refusal('BAD_INPUT');
        const { id, mark } = await markedFile(run, request, { language, lookedAt, at });
        const { ending, type, write } =
          REPORT_FILES[format === 'HTCDS' || format === 'ICTIP' ? 'CSV' : format];
        const made = async (): Promise<Uint8Array> => {
          if (format === 'HTCDS')
            return standardCsv(await standardReport(run, year, lookedAt), { ...mark, year });
          const figures = await outgoingReport(run, year, lookedAt);
          if (format !== 'ICTIP') return write({ ...mark, figures, year });
          const victims = await standardReport(run, year, lookedAt);
          return classifiedCsv(classifiedRows(victims, figures), { ...mark, year });
        };
        const file = await made();
        const of = format === 'HTCDS' || format === 'ICTIP' ? `${year}-${FOLDED[format]}` : year;
        return {
          ids: [id],
          answer: () => sendFile(response, file, { name: `alaqa-${of}-${mark.number}${ending}`, type }),
        };
      },
    ),
  );
  return router;
};
