import { ActionIcon, Button, Loader, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/Language.tsx';
import { CutButtons } from './CutButtons.tsx';
import { useFailedSentence } from './failed-sentence.ts';
import { findingSentence, isFindingNotice } from './finding/finding-notice.ts';
import { FoldedAllButtons } from './folds/FoldedAllButtons.tsx';
import css from './network.module.css';
import type { Notice } from './notice.ts';
import type { NetworkControl } from './use-network-control.ts';

const useNoticeSentence = (nameOf: (id: string) => string): ((notice: Notice) => string) => {
  const text = useText();
  const failed = useFailedSentence();
  return (notice) => {
    if (isFindingNotice(notice)) return findingSentence(notice, text);
    switch (notice.says) {
      case 'expanded':
        return text('network.notice.expanded', notice);
      case 'cut': {
        const { name, shown, of, lookedAt } = notice;
        return lookedAt === null
          ? text('network.notice.cut', { name, shown, of })
          : text('network.notice.looked', { name, shown, links: lookedAt });
      }
      case 'orderCut':
        return text('network.notice.orderCut', { name: notice.name });
      case 'cutSeveral':
        return text('network.notice.cutSeveral', {
          count: notice.cuts.length,
          names: notice.cuts
            .map((cut) => (cut.says === 'cut' ? `${cut.name} (${cut.shown} / ${cut.of})` : cut.name))
            .join(', '),
        });
      case 'linked':
      case 'asked':
      case 'confirmed':
      case 'withdrawn':
      case 'corrected':
      case 'correctedBack':
      case 'notCorrectedBack': {
        const { source, target } = notice;
        return text(`link.notice.${notice.says}`, { source, target });
      }
      case 'cited':
      case 'untied':
        return text(`reading.notice.${notice.says}`);
      case 'noCaseToRead':
        return text('reading.noCase');
      case 'noCaseForLink':
        return text('link.menu.noCase');
      case 'recorded':
        return text('record.notice.recorded', { name: nameOf(notice.id) });
      case 'unrecorded':
        return text('record.notice.unrecorded', { name: notice.name });
      case 'notYours':
        return text('record.notice.notYours');
      case 'noCaseToRecord':
        return text('record.menu.noCase');
      case 'nothingNew':
        return text('network.notice.nothingNew', notice);
      case 'tooMany':
        return text('network.notice.tooMany', notice);
      case 'notForPaths':
        return text('network.notice.notForPaths');
      case 'noNextPage':
        return text('network.notice.noNextPage');
      case 'choosePair':
        return text('network.notice.choosePair');
      case 'resumed':
        return text('network.notice.resumed');
      case 'broughtBack':
      case 'reapplied':
        return text(`network.notice.${notice.says}`);
      case 'foldedAll':
        return text(notice.sets === 0 ? `folds.nothing.${notice.by}` : `folds.all.${notice.by}`, notice);
      case 'failed':
        return failed(notice);
    }
  };
};

/** What was recorded from a passage goes together with it, and a correction is corrected back, by the key too. */
const isTakenBack = (notice: Notice): boolean =>
  notice.says === 'cited' ||
  notice.says === 'corrected' ||
  ((notice.says === 'linked' || notice.says === 'recorded') && notice.isFromPassage);

type NoticeBarProps = {
  control: NetworkControl;
  /** What is to be said of the network as it was opened, until something is done in it. */
  ofOpening: Notice | null;
  /** The network as it is opened for the first time. */
  onAnew: () => void;
};

/** What is under way, with a way to stop it, and what has just happened, with what can be done next. */
export const NoticeBar = ({ control, ofOpening, onAnew }: NoticeBarProps) => {
  const text = useText();
  const sentence = useNoticeSentence(control.work.nameOf);
  const { task, notice, setNotice } = control.work;
  const [isOpeningClosed, closeOpening] = useState(false);
  const shown: Notice | null = notice ?? (isOpeningClosed ? null : ofOpening);
  return (
    <div className={css.notices}>
      <div role="status">
        {task && (
          <div className={`${css.notice} ${css.late}`}>
            {task.share === null ? (
              <Loader size={14} aria-hidden />
            ) : (
              <Progress
                className={css.bar}
                value={task.share * 100}
                aria-label={text(`network.task.${task.name}`)}
              />
            )}
            <span>{text(`network.task.${task.name}`)}</span>
            <Button size="compact-xs" variant="default" onClick={task.stop}>
              {text('network.task.stop')}
            </Button>
          </div>
        )}
        {!task && shown && (
          <div className={css.notice} data-tone={shown.says === 'failed' ? 'alert' : undefined}>
            <span>{sentence(shown)}</span>
            {(shown.says === 'cut' || shown.says === 'orderCut') && (
              <CutButtons control={control} cuts={[shown]} added={shown.added} />
            )}
            {shown.says === 'cutSeveral' && (
              <CutButtons control={control} cuts={shown.cuts} added={shown.added} />
            )}
            {shown.says === 'resumed' && (
              <Button size="compact-xs" variant="default" onClick={onAnew}>
                {text('network.resumed.anew')}
              </Button>
            )}
            {shown.says === 'foldedAll' && <FoldedAllButtons control={control} />}
            {isTakenBack(shown) && (
              <Button size="compact-xs" variant="default" onClick={() => void control.takingBack.takeNow()}>
                {text('evidence.undo')} (Ctrl Z)
              </Button>
            )}
            {shown.says === 'linked' && !shown.isFromPassage && (
              <Button
                size="compact-xs"
                variant="default"
                // What is tied to it is tied by another hand than this: it was recorded from words alone.
                onClick={() => control.links.askToWithdraw(shown.link, 0)}
              >
                {text('link.withdraw.ask')}
              </Button>
            )}
            {shown.says === 'recorded' && !shown.isFromPassage && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void control.recorder.askToWithdraw(shown.id)}
              >
                {text('record.withdraw')}
              </Button>
            )}
            {(shown.says === 'path' || shown.says === 'connected') && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => control.command({ name: 'clearPath' })}
              >
                {text('network.path.clear')}
              </Button>
            )}
            <ActionIcon
              size="sm"
              aria-label={text('network.notice.close')}
              onClick={() => (notice ? setNotice(null) : closeOpening(true))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </div>
        )}
      </div>
    </div>
  );
};
