import { Textarea, TextInput } from '@mantine/core';
import type { NoticeFormSheetQuery } from '../api/operations.generated.ts';
import { sourceTitle } from '../i18n/source-title.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import css from './notice-form.module.css';

type Sections = NoticeFormSheetQuery['noticeFormSheet']['sections'];
type Line = Sections[number]['lines'][number];

/** Lines on which more than one is written. */
const LONG = new Set(['description', 'summary']);

const RestsOn = ({ line }: { line: Line }) => {
  const text = useText();
  const language = useLanguage();
  if (line.restsOn.length === 0) return null;
  return (
    <details className={css.rests}>
      <summary>{text('messages.form.proposed', { count: line.restsOn.length })}</summary>
      <ul>
        {line.restsOn.map(({ id, words, sources }) => (
          <li key={id}>
            {words}
            {sources.length > 0 &&
              ` – ${sources.map(({ title }) => sourceTitle(title, language)).join('; ')}`}
          </li>
        ))}
      </ul>
    </details>
  );
};

type NoticeFormLinesProps = {
  sections: Sections;
  written: Readonly<Record<string, string>>;
  write: (key: string, text: string) => void;
  wrong: (key: string) => string | undefined;
};

/** The form for the national bureau as it will stand on paper: what the facts say is text, what they do not is a field. */
export const NoticeFormLines = ({ sections, written, write, wrong }: NoticeFormLinesProps) => {
  const text = useText();
  const field = (line: Line) => {
    const given = {
      label: line.label,
      placeholder: text('messages.form.forPen'),
      value: written[line.key] ?? line.value ?? '',
      error: wrong(line.key),
      onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
        write(line.key, value),
    };
    return LONG.has(line.key) ? (
      <Textarea autosize minRows={3} maxRows={14} maxLength={6_000} {...given} />
    ) : (
      <TextInput maxLength={500} {...given} />
    );
  };
  return (
    <div className={css.form}>
      {sections.map(({ title, lines }) => (
        <section key={title} aria-label={title} className={css.section}>
          <h2>{title}</h2>
          {lines.map((line, at) => (
            <div key={`${line.key} ${at}`} className={LONG.has(line.key) ? css.long : undefined}>
              {line.isOpen ? (
                field(line)
              ) : (
                <>
                  <div className={css.label}>{line.label}</div>
                  <div className={line.value === null ? css.pen : css.value} dir="auto">
                    {line.value ?? text('messages.form.forPen')}
                  </div>
                  {wrong(line.key) && (
                    <div className={css.wrong} role="alert">
                      {wrong(line.key)}
                    </div>
                  )}
                </>
              )}
              {line.isOpen && <RestsOn line={line} />}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
};
