import { Button } from '@mantine/core';
import type { CaseNoteShownFragment } from '../api/operations.generated.ts';
import { NoteList } from '../notes/NoteList.tsx';
import { useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import type { Struck } from './use-struck.ts';

type Props = { caseId: string; notes: readonly CaseNoteShownFragment[]; struck: Struck };

/** Strikes that were kept as notes, each to be struck again. */
export const KeptStrikes = ({ caseId, notes, struck }: Props) => {
  const text = useText();
  const kept = notes.filter((note) => note.struck.length > 0);
  if (kept.length === 0) return null;
  return (
    <Section id="kept-strikes" title={text('caseNotes.kept')} count={kept.length}>
      <NoteList
        caseId={caseId}
        notes={kept}
        renderActions={(note) => (
          <Button size="compact-xs" variant="default" onClick={() => struck.replace(note.struck)}>
            {text('caseNotes.strikeAgain')}
          </Button>
        )}
      />
    </Section>
  );
};
