import type { CaseLinkShownFragment } from '../api/operations.generated.ts';
import { CaseLinkWords } from '../case-links/CaseLinkWords.tsx';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage } from '../i18n/Language.tsx';
import css from './proceedings.module.css';

/** That the case was severed or joined, among the steps of its proceedings. */
export const LinkLine = ({ link, caseId }: { link: CaseLinkShownFragment; caseId: string }) => {
  const label = useLabel();
  const language = useLanguage();
  return (
    <li className={css.step}>
      <time dateTime={link.on}>{formatDay(link.on, language)}</time>
      <div>
        <div className={css.head}>
          <strong>{label('caseLinkKind', link.kind)}</strong>
        </div>
        <CaseLinkWords link={link} caseId={caseId} />
      </div>
    </li>
  );
};
