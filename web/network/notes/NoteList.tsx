import { Anchor } from '@mantine/core';
import { placedNotes } from '../../graph/notes.ts';
import { useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';

/** The notes on an element, or for null all that are drawn: the way to them without a pointer. */
export const NoteList = ({
  on,
  control,
}: {
  on: string | null;
  control: Pick<NetworkControl, 'notes' | 'scene'>;
}) => {
  const text = useText();
  const { chart, visible } = control.scene;
  const shown = placedNotes(chart, visible).filter((note) => on === null || note.on === on);
  if (shown.length === 0) return null;
  return (
    <section className={css.part} aria-label={text('notes.list')}>
      <h3>
        {text('notes.list')} <small>{shown.length}</small>
      </h3>
      <ul className={css.plain}>
        {shown.map((note) => (
          <li key={note.id}>
            <Anchor
              component="button"
              type="button"
              inherit
              ta="left"
              onClick={() => control.notes.edit(note.id)}
            >
              {note.text}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
};
