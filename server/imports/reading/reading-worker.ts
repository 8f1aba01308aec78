import { nameIndexOf } from '../../names/name-index.ts';
import type { RowDraft } from '../draft.ts';
import { draftsOf } from '../mapping/drafts.ts';
import { rowsBehind } from '../mapping/rows-behind.ts';
import type { Said } from './conversation.ts';
import { FileProblem } from './file-problem.ts';
import { inspect } from './inspect.ts';
import { openTable } from './open-table.ts';
import type { Question } from './reader.ts';
import { pageOfSheet } from './sheet-page.ts';

const say = (saying: Said): void => void process.send?.(saying);

// Nobody listens any more: the server is gone.
process.on('disconnect', () => process.exit(0));

/** One batch is made ahead of the one in use. */
let mayMake = 2;
let wake = (): void => {};

const withNameIndex = (draft: RowDraft): RowDraft => ({
  ...draft,
  people: draft.people.map((person) => ({
    ...person,
    names: person.names.map((name) => ({ ...name, index: nameIndexOf(name.text, person.birth ?? null) })),
  })),
});

const leave = async (): Promise<void> => {
  mayMake -= 1;
  if (mayMake > 0) return;
  await new Promise<void>((resolve) => {
    wake = resolve;
  });
};

const answer = async (question: Question): Promise<void> => {
  if (question.ask === 'page') {
    say({ answer: await pageOfSheet(question) });
    return;
  }
  const table = await openTable(question.file);
  if (question.ask === 'inspect') {
    say({ answer: await inspect(table, question.kind ?? null) });
    return;
  }
  if (question.ask === 'rowsBehind') {
    say({ answer: await rowsBehind(table, question.mapping, question) });
    return;
  }
  const { from, size, indexed = false } = question.slice;
  // As one text a batch crosses the border in half the time that its objects would.
  let batch: RowDraft[] = [];
  let unit = 0;
  for await (const draft of draftsOf(table, question.mapping)) {
    unit += 1;
    if (unit <= from) continue;
    batch.push(indexed ? withNameIndex(draft) : draft);
    if (batch.length < size) continue;
    say({ answer: JSON.stringify(batch) });
    batch = [];
    await leave();
  }
  if (batch.length > 0) say({ answer: JSON.stringify(batch) });
  say({ end: true });
};

/** A RangeError is a nesting too deep or a text too long for the engine that runs us. */
const sayingOf = (error: unknown): Said => {
  if (error instanceof FileProblem) return { problem: error.text };
  if (error instanceof RangeError)
    return {
      problem: {
        az: 'Fayl oxunmaq üçün həddən artıq mürəkkəbdir. Onu sadə cədvəl kimi, CSV formatında saxlayın.',
        en: 'The file is too intricate to be read. Save it as a plain table, in CSV.',
      },
    };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
};

const begin = async (question: Question): Promise<void> => {
  try {
    await answer(question);
  } catch (error) {
    say(sayingOf(error));
  }
};

process.on('message', (message: Question | 'next') => {
  if (message !== 'next') {
    void begin(message);
    return;
  }
  mayMake += 1;
  wake();
});
