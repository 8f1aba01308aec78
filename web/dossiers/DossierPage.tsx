import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Tree } from '../../server/dossiers/document-tree.ts';
import { useAsOf } from '../api/as-of.ts';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import {
  AddDossierDocument,
  DossierDocument,
  type DossierKind,
  type DossierQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { KeepTemplate } from '../dossier-templates/KeepTemplate.tsx';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { DossierRequest } from '../requests/DossierRequest.tsx';
import { LeaveGuard } from '../ui/LeaveGuard.tsx';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { BlockList } from './BlockList.tsx';
import {
  bringBack,
  isWritten,
  leaveOut,
  takeOutReference,
  type DossierDocument as Composed,
} from './dossier-edits.ts';
import css from './dossiers.module.css';
import { DefenceCopy } from './DefenceCopy.tsx';
import { DossierMenu } from './DossierMenu.tsx';
import { DrawnDossier } from './DrawnDossier.tsx';
import { HeadingField } from './HeadingField.tsx';
import { LedgerList } from './LedgerList.tsx';
import { Permissions } from './Permissions.tsx';
import type { Unpermitted } from './PermitDialog.tsx';
import { sendDossier } from './save-dossier.ts';
import { SentenceEditor } from './SentenceEditor.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { useDossierWork, type DossierWork } from './use-dossier-work.ts';
import { VersionList } from './VersionList.tsx';

type Opened = DossierQuery['dossier'];

const SavedLine = ({ work, isLooking }: { work: DossierWork; isLooking: boolean }) => {
  const text = useText();
  const language = useLanguage();
  const { state } = work;
  if (isLooking) return text('dossiers.state.looking');
  switch (state.is) {
    case 'pending':
    case 'saving':
      return text('dossiers.state.saving');
    case 'saved':
      return text('dossiers.state.saved', { at: formatMoment(state.at, language) });
    case 'waiting':
      return text('dossiers.state.waiting');
    case 'taken':
      return text('dossiers.state.taken');
    case 'refused':
      return state.reason;
  }
};

/** Two have written at once: theirs is opened, or the own text becomes a dossier of its own. Nothing is lost. */
const Conflict = ({ work, dossier }: { work: DossierWork; dossier: Opened['dossier'] }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<string | null>(null);
  const [id] = useState(() => newUlid());
  // Nothing is left behind until it is kept: a failure is told, and the text stays in this window.
  const keepMine = async (): Promise<void> => {
    const { kind, language } = dossier;
    const title = text('dossiers.copyName', { name: dossier.title });
    const variables = { id, caseId: dossier.case.id, kind, language, title };
    try {
      const { data } = await client.mutate({ mutation: AddDossierDocument, variables });
      const [problem] = data?.addDossier.problems ?? [];
      if (problem) return setFailed(inLanguage(problem.text));
      const content = JSON.stringify(work.document);
      const answer = await sendDossier({ id, tab: newUlid(), content, revision: 1, turn: 1 }, inLanguage);
      if (answer.is === 'SAVED') {
        work.letGo();
        return await navigate(`/cases/${dossier.case.id}/dossiers/${id}`);
      }
      setFailed(
        answer.is === 'FAILED'
          ? text(`failure.${answer.failure.kind}.text`)
          : answer.is === 'REFUSED'
            ? answer.reason
            : text('dossiers.state.taken'),
      );
    } catch (error) {
      setFailed(text(`failure.${failureOf(error).kind}.text`));
    }
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => void keepMine()}>
        {text('dossiers.keepMine')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => window.location.reload()}>
        {text('dossiers.takeTheirs')}
      </Button>
      {failed !== null && (
        <output role="alert" className={css.quiet}>
          {failed}
        </output>
      )}
    </>
  );
};

/** Kinds that go to a country. */
const IS_REQUEST: ReadonlySet<DossierKind> = new Set(['EXTRADITION_REQUEST', 'LEGAL_ASSISTANCE']);

type WorkspaceProps = { opened: Opened; onSaved: () => void };

const Workspace = ({ opened, onSaved }: WorkspaceProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { dossier, ledger, content } = opened;
  const [first] = useState(() => ({
    id: dossier.id,
    revision: dossier.revision,
    savedAt: dossier.savedAt,
    document: JSON.parse(opened.document) as Composed,
  }));
  const work = useDossierWork(first, onSaved);
  const [chosen, setChosen] = useState<string | null>(null);
  const [unpermitted, setUnpermitted] = useState<Unpermitted | null>(null);
  const isLooking = useAsOf() !== null || !dossier.mayEdit;
  const { document } = work;
  useUndoKey(work.undo ? document : null, () => work.undo?.(), 'HERE');
  useHotkeys([['mod+shift+Z', () => work.redo?.()]]);
  const block = document.blocks.find(({ id }) => id === chosen);
  const change = isLooking ? null : work.change;
  return (
    <Page>
      <LeaveGuard isUnsaved={work.isUnsaved} save={work.flush} />
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${dossier.case.id}/dossiers`}>{dossier.case.number}</TextLink>{' '}
            {inLanguage(dossier.case.title)}
          </>
        }
        title={dossier.title}
        actions={
          <>
            <output className={css.quiet}>
              <SavedLine work={work} isLooking={isLooking} />
            </output>
            {work.state.is === 'taken' && <Conflict work={work} dossier={dossier} />}
            {change && (
              <>
                <DossierMenu dossier={dossier} onRenamed={onSaved} />
                {dossier.kind !== 'DEFENCE_COPY' && <KeepTemplate dossier={dossier} />}
                {dossier.kind !== 'DEFENCE_COPY' && <DefenceCopy dossier={dossier} />}
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={!work.undo}
                  onClick={() => work.undo?.()}
                >
                  {text('dossiers.undo')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={!work.redo}
                  onClick={() => work.redo?.()}
                >
                  {text('dossiers.redo')}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className={css.columns}>
        <Section id="blocks" title={text('dossiers.blocks')}>
          <BlockList
            caseId={dossier.case.id}
            document={document}
            chosen={chosen}
            onChoose={setChosen}
            onChange={change}
          />
        </Section>
        <Section id="document" title={text('dossiers.document')}>
          {change && block && dossier.kind !== 'DEFENCE_COPY' && (
            <HeadingField document={document} block={block} onChange={change} />
          )}
          {change && block && isWritten(block) && (
            <SentenceEditor
              key={block.id}
              dossier={dossier}
              document={document}
              block={block}
              onChange={change}
            />
          )}
          {dossier.kind === 'DEFENCE_COPY' && <p className={css.quiet}>{text('dossiers.defence.explain')}</p>}
          <DrawnDossier tree={JSON.parse(content) as Tree} chosen={chosen} />
        </Section>
        <div>
          {' '}
          <Section id="ledger" title={text('dossiers.ledger')} count={ledger.length}>
            <LedgerList
              lines={ledger}
              onChoose={setChosen}
              onLeaveOut={change && ((id) => change('leave out', leaveOut(document, id)))}
              onPermit={setUnpermitted}
              takingOut={(id) => {
                const next = takeOutReference(document, id);
                return change && next !== document ? () => change('take out', next) : null;
              }}
            />
            <Permissions
              dossier={dossier}
              asked={unpermitted}
              mayEdit={change !== null}
              onClose={() => setUnpermitted(null)}
              onChanged={onSaved}
            />
            {document.without.length > 0 && (
              <p className={css.quiet}>
                {text('dossiers.leftOut', { count: document.without.length })}{' '}
                {change && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => change('bring back', document.without.reduce(bringBack, document))}
                  >
                    {text('dossiers.bringBack')}
                  </Button>
                )}
              </p>
            )}
          </Section>
          {IS_REQUEST.has(dossier.kind) && (
            <DossierRequest dossier={dossier} mayEdit={change !== null} onChanged={onSaved} />
          )}
          <VersionList
            dossierId={dossier.id}
            hash={opened.hash}
            nameable={opened.nameable}
            hindrance={
              change
                ? work.state.is !== 'saved'
                  ? 'unsaved'
                  : ledger.some(({ blocks }) => blocks)
                    ? 'blocked'
                    : null
                : undefined
            }
          />
        </div>
      </div>
    </Page>
  );
};

/** A dossier: its blocks, the document as it will leave, and what is to be looked at before it does. */
export const DossierPage = () => {
  const { caseId = '', id = '' } = useParams();
  const { data, error, refetch } = useQuery(DossierDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  // The address names the case in the top bar: it is that of the dossier.
  const home = data.dossier.dossier.case.id;
  if (home !== caseId) return <Navigate to={`/cases/${home}/dossiers/${id}`} replace />;
  return <Workspace key={id} opened={data.dossier} onSaved={() => void refetch()} />;
};
