import { useEffect, useState } from 'react';
import { openFile, type OpenedFile } from './opened-file.ts';

type Shown = OpenedFile & { id: string; address: string | null };

/** The bytes of a file under an address of this page alone, which ends with it; null while they are under way. */
export const useOpenedFile = (file: { id: string; sha256: string }): Shown | null => {
  const { id, sha256 } = file;
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let address: string | null = null;
    const open = async (): Promise<void> => {
      const opened = await openFile({ id, sha256 }, leaving.signal);
      if (leaving.signal.aborted) return;
      address = opened.is === 'OPEN' ? URL.createObjectURL(opened.blob) : null;
      setShown({ ...opened, id, address });
    };
    void open();
    return () => {
      leaving.abort();
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [id, sha256]);
  return shown?.id === id ? shown : null;
};
