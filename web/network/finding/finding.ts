/** What can be asked about the selected elements, and of the whole case. */
export const SEARCHES = ['paths', 'connecting', 'common', 'shared', 'sharedInCase'] as const;
export type Search = (typeof SEARCHES)[number];

export type PathWish = { how: 'ONE' | 'SEVERAL' | 'ALL'; maxLength: number; inTimeOrder: boolean };

export const MOST_CHOSEN = 10;
export const QUICK_PATH: PathWish = { how: 'SEVERAL', maxLength: 6, inTimeOrder: false };

/** Longest paths that may be asked for: all paths, and those in the order of time, are many more than the shortest. */
export const longestOf = ({ how, inTimeOrder }: Pick<PathWish, 'how' | 'inTimeOrder'>): number =>
  how === 'ALL' || inTimeOrder ? 6 : 8;

/** Whether it may be asked with so many elements selected. */
export const fits = (search: Search, selected: number): boolean =>
  search === 'sharedInCase' ||
  (search === 'paths' ? selected === 2 : selected >= 2 && selected <= MOST_CHOSEN);
