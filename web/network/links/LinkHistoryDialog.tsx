import { useQuery } from '@apollo/client/react';
import { failureOf } from '../../api/failures.ts';
import { LinkVersionsDocument } from '../../api/operations.generated.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { Versions } from '../../offences/Versions.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailurePanel, PageSkeleton } from '../../ui/States.tsx';
import { LinkCorrection } from './LinkCorrection.tsx';
import { LinkSays } from './LinkSays.tsx';
import type { LinkCorrections, LinkTask } from './use-link-corrections.ts';

const Opened = ({ task: { link, does }, of }: { task: LinkTask; of: LinkCorrections }) => {
  const text = useText();
  const label = useLabel();
  const { data, error } = useQuery(LinkVersionsDocument, { variables: link, fetchPolicy: 'no-cache' });
  const versions = data?.linkVersions;
  if (does === 'versions')
    return (
      <Versions
        lines={versions?.map((version) => (
          <LinkSays key={version.id} link={version} />
        ))}
        error={error}
        onClose={of.close}
      />
    );
  const [said] = versions ?? [];
  const ends = { source: of.nameOf(link.source), target: of.nameOf(link.target) };
  const title = text('link.correct.title', { ...ends, type: label('linkType', link.type) });
  return (
    <Dialog isOpen isWide onClose={of.close} title={title}>
      {error && <FailurePanel failure={failureOf(error)} />}
      {!said && !error && <PageSkeleton rows={4} />}
      {said && (
        <LinkCorrection
          link={link}
          said={said}
          onClose={of.close}
          onDone={(id, before) => void of.corrected({ ...link, id }, before)}
        />
      )}
    </Dialog>
  );
};

/** Correcting a link from its card, and what was said of it before. */
export const LinkHistoryDialog = ({ of }: { of: LinkCorrections }) =>
  of.task && <Opened key={of.task.link.id} task={of.task} of={of} />;
