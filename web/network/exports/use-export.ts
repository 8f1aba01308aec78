import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../api/failures.ts';
import { formatMoment } from '../../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../../i18n/Language.tsx';
import { useStyleName } from '../styles/use-style-name.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { type ExportForm, fileNameOf, isPicture, switchedOff } from './export-form.ts';
import { type ExportMark, ExportRefused, fetchFile, recordExport } from './export-requests.ts';
import { saveFile } from '../../ui/save-file.ts';
import { markedPicture, stillVisible } from './marked-picture.ts';
import { painted } from './painted.ts';

export type ExportState =
  | { is: 'asking' }
  | { is: 'working' }
  /** `marking` is known of a picture; a file of data says it itself. */
  | { is: 'done'; name: string; marking: string | null }
  | { is: 'failed'; failure: Failure };

/** Exports what the chart shows now. The server writes files of data; a picture is recorded there first and drawn here. */
export const useExport = ({ scene, caseId }: Pick<NetworkControl, 'scene' | 'caseId'>) => {
  const client = useApolloClient();
  const [text, label, language, inLanguage] = [useText(), useLabel(), useLanguage(), useInLanguage()];
  const styleName = useStyleName();
  const [state, setState] = useState<ExportState>({ is: 'asking' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { chart, visible } = scene;
  const without = switchedOff(chart.filters);
  const hidden = { elements: visible.hiddenElements, lines: visible.hiddenLines };

  const leftText = (): string =>
    hidden.elements + hidden.lines === 0 ? text('export.nothingLeft') : text('export.left', hidden);

  const textsOf = (mark: ExportMark, title: string) => ({
    title,
    facts: [mark.caseNumber, formatMoment(mark.at, language), inLanguage(mark.author)]
      .filter(Boolean)
      .join(' · '),
    codes: mark.codes.join(' · '),
    marking: inLanguage(mark.marking),
    left: leftText(),
    number: mark.number,
  });

  const words = {
    kind: (kind: string) => label('elementKind', kind),
    role: (role: string) => label('caseRole', role),
    certainty: (one: string) =>
      one === 'NOT_STATED' ? text('network.certainty.notStated') : label('certainty', one),
    type: (type: string) => label('linkType', type),
    style: styleName,
    sets: text('folds.list'),
    notes: text('notes.list'),
    supposed: (layer: string) => `${text('supposed.one')}: ${layer}`,
  };

  const picture = async (
    form: ExportForm,
    format: 'PDF' | 'PNG',
    signal: AbortSignal,
  ): Promise<ExportState> => {
    const ids = visible.elements.map(({ id }) => id);
    const off = { withoutTypes: without.types, withoutCertainties: without.certainties };
    const mark = await recordExport(client, { format, caseId, ids, ...off }, signal);
    const drawn = stillVisible(visible, mark.network);
    const texts = textsOf(mark, form.title.trim());
    const drawing = markedPicture(drawn, { chart, form, texts, words, language });
    const author = inLanguage(mark.author);
    const blob = await painted(drawing, { format, title: texts.title, mark, author });
    const name = fileNameOf(mark.number, format);
    saveFile({ blob, name });
    return { is: 'done', name, marking: texts.marking };
  };

  const file = async ({ format, title }: ExportForm, signal: AbortSignal): Promise<ExportState> => {
    const elements = visible.elements.map(({ id }) => {
      const at = chart.positions.get(id);
      return { id, x: at?.x ?? null, y: at?.y ?? null };
    });
    const request = { format, caseId, title: title.trim(), language, hidden, without, elements };
    const made = await fetchFile(request, signal);
    saveFile(made);
    return { is: 'done', name: made.name, marking: null };
  };

  const run = async (form: ExportForm): Promise<void> => {
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    setState({ is: 'working' });
    try {
      const { format } = form;
      const done = isPicture(format) ? await picture(form, format, own.signal) : await file(form, own.signal);
      if (!own.signal.aborted) setState(done);
    } catch (error) {
      if (own.signal.aborted) return;
      setState({ is: 'failed', failure: error instanceof ExportRefused ? error.failure : failureOf(error) });
    }
  };

  return { state, run, leftText };
};
