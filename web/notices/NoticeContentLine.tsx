import type { NoticeContentFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { HandlingMark, NoticeMark } from '../ui/Marks.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './notices.module.css';

/** What a notice rests on, in words. */
export const basisWords = (
  { kind, article, on }: Pick<NoticeContentFragment['basis'][number], 'kind' | 'article' | 'on'>,
  label: ReturnType<typeof useLabel>,
  language: ReturnType<typeof useLanguage>,
): string => [label('noticeGroundKind', kind), article, formatDay(on, language)].filter(Boolean).join(' · ');

/** One version of what a notice says. */
export const NoticeContentLine = ({ content }: { content: NoticeContentFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { number, colour, purpose, caveat, handling, validTo, case: file, basis } = content;
  return (
    <li className={css.card}>
      <div className={css.tasks}>
        <NoticeMark colour={colour} />
        <strong>{number}</strong>
        <span>{purpose === null ? text('notices.purpose.unknown') : label('noticePurpose', purpose)}</span>
        {handling !== 'H0' && <HandlingMark handling={handling} />}
      </div>
      {caveat !== null && <div>{`${text('notices.caveat')}: ${caveat}`}</div>}
      {validTo !== null && (
        <div className={css.quiet}>{text('notices.validUntil', { date: formatDay(validTo, language) })}</div>
      )}
      {file && (
        <div>
          <TextLink to={`/cases/${file.id}`}>{file.number}</TextLink> {inLanguage(file.title)}
        </div>
      )}
      <div className={css.quiet}>
        {basis.length === 0
          ? text('notices.content.noBasis')
          : basis.map((one) => basisWords(one, label, language)).join(', ')}
      </div>
      <RecordedFoot recorded={content} earlier={0} />
    </li>
  );
};
