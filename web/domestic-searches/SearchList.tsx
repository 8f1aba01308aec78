import { useState } from 'react';
import type { DomesticSearchFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Nothing } from '../ui/Page.tsx';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import css from './domestic-searches.module.css';
import { EndSearchDialog } from './EndSearchDialog.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { SearchLine } from './SearchLine.tsx';
import { SearchVersions } from './SearchVersions.tsx';
import { useSearchWork } from './use-search-work.ts';

type SearchListProps = {
  searches: readonly DomesticSearchFragment[];
  hasPeople?: boolean;
  isOwnPage?: boolean;
  /** Some were left out by a filter. */
  isNarrowed?: boolean;
  /** The search that was recorded just now, elsewhere: it can be taken back here. */
  recorded?: string | null;
};

type Work = { form: 'correct' | 'end' | 'versions'; search: DomesticSearchFragment };

/** Domestic searches with what may be done with each: corrected, ended, withdrawn, each with a way back. */
export const SearchList = ({
  searches,
  hasPeople = false,
  isOwnPage = false,
  recorded = null,
  isNarrowed = false,
}: SearchListProps) => {
  const text = useText();
  const [open, setOpen] = useState<Work | null>(null);
  const { last, failure, problem, undo, ...work } = useSearchWork(recorded);
  const close = (): void => setOpen(null);
  return (
    <>
      <WhatWasDone
        problem={failure ? text(`failure.${failure.kind}.text`) : problem}
        says={last && text(last.says)}
        onUndo={last?.undo ? undo : undefined}
      />
      {searches.length === 0 ? (
        <Nothing>{text(isNarrowed ? 'searches.noMatch' : 'searches.empty')}</Nothing>
      ) : (
        <ol className={css.searches}>
          {searches.map((search) => (
            <SearchLine
              key={search.id}
              search={search}
              hasPerson={hasPeople}
              isOwnPage={isOwnPage}
              tasks={{
                onEnd: () => setOpen({ form: 'end', search }),
                onTakeBack: () => work.takeBack(search),
                onCorrect: () => setOpen({ form: 'correct', search }),
                onVersions: () => setOpen({ form: 'versions', search }),
                onWithdraw: () => work.withdraw(search),
              }}
            />
          ))}
        </ol>
      )}
      {open?.form === 'correct' && (
        <SearchDialog
          corrected={open.search}
          onClose={close}
          onDone={(id) => {
            work.corrected(id, open.search);
            close();
          }}
        />
      )}
      {open?.form === 'end' && (
        <EndSearchDialog
          search={open.search}
          onClose={close}
          onDone={(id) => {
            work.ended(id, open.search);
            close();
          }}
        />
      )}
      {open?.form === 'versions' && <SearchVersions id={open.search.id} onClose={close} />}
    </>
  );
};
