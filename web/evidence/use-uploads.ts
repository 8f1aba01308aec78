import { useCallback, useEffect, useRef, useState } from 'react';
import { uploadFile, type UploadOutcome } from '../api/upload-file.ts';

type Uploads = {
  /** The share of the present file that has left, 0 to 1; null when nothing is under way. */
  share: number | null;
  /** How many files wait for the present one. */
  waiting: number;
  add: (files: readonly File[]) => void;
  /** Stops the present file and forgets those that wait. */
  cancel: () => void;
};

/** Sends files to a door one after another; what is added meanwhile waits its turn, and one that fails holds up no other. */
export const useUploads = (
  address: string,
  onOutcome: (file: File, outcome: UploadOutcome) => void,
): Uploads => {
  const [share, setShare] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef<File[]>([]);
  const sending = useRef<AbortController>(null);
  const cancel = useCallback((): void => {
    queue.current = [];
    sending.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);
  const sendAll = async (): Promise<void> => {
    for (let file = queue.current.shift(); file; file = queue.current.shift()) {
      const controller = new AbortController();
      sending.current = controller;
      setWaiting(queue.current.length);
      setShare(0);
      onOutcome(file, await uploadFile(address, file, { onProgress: setShare, signal: controller.signal }));
    }
    sending.current = null;
    setWaiting(0);
    setShare(null);
  };
  const add = (files: readonly File[]): void => {
    queue.current.push(...files);
    if (sending.current) setWaiting(queue.current.length);
    else void sendAll();
  };
  return { share, waiting, add, cancel };
};
