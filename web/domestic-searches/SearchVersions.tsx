import { useQuery } from '@apollo/client/react';
import { failureOf } from '../api/failures.ts';
import { DomesticSearchVersionsDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchLine } from './SearchLine.tsx';
import css from './domestic-searches.module.css';

type SearchVersionsProps = { id: string; onClose: () => void };

/** What a search said before it was corrected or ended, the latest first, with who recorded it and when. */
export const SearchVersions = ({ id, onClose }: SearchVersionsProps) => {
  const text = useText();
  const { data, error } = useQuery(DomesticSearchVersionsDocument, { variables: { id } });
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('steps.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ol className={css.searches}>
        {data?.domesticSearchVersions.map((search) => (
          <SearchLine key={search.id} search={search} />
        ))}
      </ol>
    </Dialog>
  );
};
