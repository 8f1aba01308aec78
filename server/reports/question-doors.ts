import express, { Router } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { QUESTION_FILES, QUESTION_FORMATS } from './question-files.ts';
import { outgoingAnswer } from './question-tables.ts';
import { answerTo } from './questions.queries.ts';
import { DIMENSIONS, faultOf, SUBJECTS } from './questions.ts';
import { lookedAtBy } from './report-day.ts';
import { REPORT_FILES } from './report-files.ts';
import { markedFile, sendFile } from './sent-file.ts';

const DIMENSION = z.enum(DIMENSIONS);
const LONGEST_TITLE = 120;
const ASKED = z.strictObject({
  title: z.string().trim().min(1).max(LONGEST_TITLE),
  question: z.strictObject({
    subject: z.enum(SUBJECTS),
    from: z.string(),
    to: z.string(),
    first: DIMENSION,
    second: DIMENSION.nullable(),
    filters: z
      .array(z.strictObject({ dimension: DIMENSION, keys: z.array(z.string()).min(1) }))
      .max(DIMENSIONS.length),
  }),
  format: z.enum(QUESTION_FORMATS),
  language: z.enum(['az', 'en']),
});

/** POST /exports/report-question gives the answer to an own question as a file: counted at this moment, small numbers and what they follow from hidden, numbered. */
export const questionDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.post(
    '/exports/report-question',
    express.json({ limit: '20kb' }),
    guardDoor(
      parts,
      { action: 'report:export', isChange: true, ids: () => [] },
      async (request, response, { viewer, run }) => {
        const asked = ASKED.safeParse(request.body);
        if (!asked.success) throw new Refusal('BAD_INPUT');
        const { title, question, format, language } = asked.data;
        const at = new Date();
        const lookedAt = lookedAtBy(viewer, at);
        if (faultOf(question, lookedAt)) throw new Refusal('BAD_INPUT');
        const answer = await answerTo(run, question, lookedAt);
        const isNarrowed = question.filters.length > 0;
        const whole = isNarrowed ? await answerTo(run, { ...question, filters: [] }, lookedAt) : null;
        const { id, mark } = await markedFile(run, request, { language, lookedAt, at });
        const { ending, type } = REPORT_FILES[format];
        const file = await QUESTION_FILES[format]({
          ...mark,
          title,
          question,
          answer: outgoingAnswer(answer, whole),
        });
        return {
          ids: [id],
          answer: () => sendFile(response, file, { name: `alaqa-question-${mark.number}${ending}`, type }),
        };
      },
    ),
  );
  return router;
};
