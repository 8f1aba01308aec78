import type { useText } from '../../i18n/Language.tsx';

type Ends = { from: string; to: string };

/** Elements with more links than a search reads: over the others there may be more. */
type Cut = { cutAt: readonly string[] };

/** What a search among elements of the chart brought, in one sentence. */
export type FindingNotice =
  | ({ says: 'path'; length: number; ways: number; isCapped: boolean; hasUndatedLinks: boolean } & Ends & Cut)
  | ({ says: 'pathTimedOut'; ways: number } & Ends)
  | ({ says: 'noPath'; most: number; barred: number } & Ends & Cut)
  | ({ says: 'connected'; people: number; apart: number; isCapped: boolean } & Cut)
  | ({ says: 'notConnected'; people: number; most: number } & Cut)
  | { says: 'connectingTimedOut' }
  | { says: 'common'; count: number; isCapped: boolean }
  | { says: 'noneCommon' }
  | { says: 'shared'; kinds: string; isCapped: boolean }
  | { says: 'noneShared' }
  | { says: 'chooseSeveral'; most: number };

const SAYS = new Set<string>([
  'path',
  'pathTimedOut',
  'noPath',
  'connected',
  'notConnected',
  'connectingTimedOut',
  'common',
  'noneCommon',
  'shared',
  'noneShared',
  'chooseSeveral',
] satisfies FindingNotice['says'][]);

export const isFindingNotice = (notice: { says: string }): notice is FindingNotice => SAYS.has(notice.says);

/** The sentence, and after it what limits it: that there are more, that some are apart, that a date is missing, that something was barred. */
export const findingSentence = (notice: FindingNotice, text: ReturnType<typeof useText>): string => {
  const more = (isCapped: boolean): string => (isCapped ? ` ${text('finding.notice.more')}` : '');
  const cut = ({ cutAt }: Cut): string =>
    cutAt.length > 0 ? ` ${text('finding.notice.cutAt', { names: cutAt.join(', ') })}` : '';
  switch (notice.says) {
    case 'path': {
      const { from, to, length, ways, isCapped, hasUndatedLinks } = notice;
      const undated = hasUndatedLinks ? ` ${text('finding.notice.undated')}` : '';
      return `${text('finding.notice.path', { from, to, length, ways })}${more(isCapped)}${undated}${cut(notice)}`;
    }
    case 'pathTimedOut':
      return notice.ways === 0
        ? text('finding.notice.pathTimedOut', { from: notice.from, to: notice.to })
        : text('finding.notice.pathsTimedOut', { from: notice.from, to: notice.to, ways: notice.ways });
    case 'noPath': {
      const { from, to, most, barred } = notice;
      const without = barred > 0 ? ` ${text('finding.notice.barred', { count: barred })}` : '';
      return `${text('finding.notice.noPath', { from, to, most })}${without}${cut(notice)}`;
    }
    case 'connected': {
      const { people, apart, isCapped } = notice;
      const alone = apart > 0 ? ` ${text('finding.notice.apart', { count: apart })}` : '';
      return `${text('finding.notice.connected', { people })}${alone}${more(isCapped)}${cut(notice)}`;
    }
    case 'notConnected':
      return `${text('finding.notice.notConnected', { people: notice.people, most: notice.most })}${cut(notice)}`;
    case 'connectingTimedOut':
      return text('finding.notice.connectingTimedOut');
    case 'common':
      return `${text('finding.notice.common', { count: notice.count })}${more(notice.isCapped)}`;
    case 'noneCommon':
      return text('finding.notice.noneCommon');
    case 'shared':
      return `${text('finding.notice.shared', { kinds: notice.kinds })}${more(notice.isCapped)}`;
    case 'noneShared':
      return text('finding.notice.noneShared');
    case 'chooseSeveral':
      return text('finding.notice.chooseSeveral', { most: notice.most });
  }
};
