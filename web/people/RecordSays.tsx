import type { RecordSaidFragment } from '../api/operations.generated.ts';
import { formatPartialDate } from '../i18n/format.ts';
import { useInLanguage, useLanguage } from '../i18n/Language.tsx';

/** What a record says of who somebody is, in a line. */
export const RecordSays = ({
  record: { names, birth, birthPlace, citizenship },
}: {
  record: RecordSaidFragment;
}) => {
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const parts = [
    names[0]?.text ?? '',
    birth ? formatPartialDate(birth, language) : '',
    birthPlace ?? '',
    citizenship ? inLanguage(citizenship.name) : '',
  ];
  return <bdi>{parts.filter((part) => part !== '').join(' · ')}</bdi>;
};
