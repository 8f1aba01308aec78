import { Text } from '@mantine/core';
import type { LinkSaidFragment } from '../../api/operations.generated.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../../i18n/Language.tsx';
import css from '../../offences/offences.module.css';
import { useGradeWords } from '../../offences/OffenceLine.tsx';
import { RecordedFoot } from '../../ui/RecordedFoot.tsx';

/** What a version of a link says, and who recorded it when. */
export const LinkSays = ({ link }: { link: LinkSaidFragment }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const gradeWords = useGradeWords();
  const { validFrom, validTo, certainty, handling, confirmation } = link;
  const period = formatPeriod(validFrom, validTo, language);
  return (
    <li className={css.line}>
      <div>{period || text('link.undated')}</div>
      <Text size="sm">
        <bdi>{gradeWords({ ...link, certainty: certainty ?? 'CONFIRMED', handling: handling ?? 'H0' })}</bdi>
      </Text>
      {confirmation && (
        <Text size="xs">
          {text('supposed.confirmation', {
            asker: inLanguage(confirmation.askedBy),
            second: inLanguage(confirmation.confirmedBy),
          })}
        </Text>
      )}
      <RecordedFoot recorded={link} earlier={0} />
    </li>
  );
};
