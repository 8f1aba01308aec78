import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureAtAddress } from '../api/failures.ts';
import {
  DossierTemplatesDocument,
  type TemplateShownFragment,
  WithdrawnTemplatesDocument,
} from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import css from './templates.module.css';
import { useTemplateUndo } from './use-template-undo.ts';

const useColumns = (
  onEdit: (template: TemplateShownFragment) => void,
  onWithdraw: (id: string) => void,
): Column<TemplateShownFragment>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    { id: 'name', header: text('templates.name'), cell: ({ name }) => <strong>{name}</strong> },
    {
      id: 'kind',
      header: text('templates.kind'),
      width: '16rem',
      cell: ({ kind }) => label('dossierKind', kind),
    },
    {
      id: 'for',
      header: text('templates.for'),
      width: '10rem',
      cell: ({ isForBody }) => text(isForBody ? 'templates.for.body' : 'templates.for.me'),
    },
    {
      id: 'saved',
      header: text('templates.saved'),
      width: '18rem',
      cell: ({ savedAt, author }) => `${formatMoment(savedAt, language)} · ${inLanguage(author)}`,
    },
    {
      id: 'actions',
      header: '',
      width: '14rem',
      cell: (template) =>
        template.mayEdit && (
          <span className={css.actions}>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={text('templates.edit.of', { name: template.name })}
              onClick={() => onEdit(template)}
            >
              {text('templates.edit')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={text('templates.withdraw.of', { name: template.name })}
              onClick={() => onWithdraw(template.id)}
            >
              {text('templates.withdraw')}
            </Button>
          </span>
        ),
    },
  ];
};

/** Templates of dossiers that are one's own or one's body's: edited, withdrawn and brought back by their author. */
export const TemplatesPage = () => {
  const text = useText();
  const work = useTemplateUndo();
  const [edited, setEdited] = useState<TemplateShownFragment | null>(null);
  const columns = useColumns(setEdited, (id) => void work.withdraw(id));
  const standing = useQuery(DossierTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const withdrawn = useQuery(WithdrawnTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  if (standing.error)
    return (
      <FailurePanel failure={failureAtAddress(standing.error)} onRetry={() => void standing.refetch()} />
    );
  if (!standing.data) return <PageSkeleton />;
  const templates = standing.data.dossierTemplates;
  const gone = withdrawn.data?.dossierTemplates ?? [];
  return (
    <Page>
      <PageTitle title={text('templates.title')} detail={text('templates.explain')} />
      <LastDone of={work.last} />
      {templates.length === 0 ? (
        <EmptyState title={text('templates.empty.title')} text={text('templates.empty.text')} />
      ) : (
        <DataTable
          caption={text('templates.caption')}
          columns={columns}
          rows={templates}
          rowKey={({ id }) => id}
        />
      )}
      {gone.length > 0 && (
        <Section id="withdrawn" title={text('templates.withdrawn')} count={gone.length}>
          <ul aria-label={text('templates.withdrawn')}>
            {gone.map(({ id, name }) => (
              <li key={id}>
                {name}{' '}
                <Button size="compact-xs" variant="default" onClick={() => void work.restore(id)}>
                  {text('templates.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Dialog
        isWide
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited ? text('templates.edit.of', { name: edited.name }) : ''}
      >
        {edited && (
          <TemplateEditor
            template={edited}
            onSaved={(version) => {
              setEdited(null);
              void work.saved(edited, version);
            }}
          />
        )}
      </Dialog>
    </Page>
  );
};
