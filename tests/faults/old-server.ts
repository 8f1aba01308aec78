import { createServer, type Server } from 'node:net';

const BOLT_4_4 = Buffer.from([0, 0, 4, 4]);
const HANDSHAKE_BYTES = 20;

/** Speaks just enough Bolt to tell its version: an old Neo4j is not at hand, and its being refused must be proved. */
export function answerAsNeo4j(version: string): Server {
  return createServer((socket) => {
    let pending = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      pending = Buffer.concat([pending, bytes]);
      if (!greeted) {
        if (pending.length < HANDSHAKE_BYTES) return;
        greeted = true;
        pending = pending.subarray(HANDSHAKE_BYTES);
        socket.write(BOLT_4_4);
      }
      // A message is one chunk here: its length, its bytes, and two zeros.
      while (pending.length >= 2 && pending.length >= pending.readUInt16BE(0) + 4) {
        pending = pending.subarray(pending.readUInt16BE(0) + 4);
        socket.write(success({ server: `Neo4j/${version}`, connection_id: 'bolt-1' }));
      }
    });
  });
}

function success(metadata: Record<string, string>): Buffer {
  const entries = Object.entries(metadata).flatMap(([key, value]) => [text(key), text(value)]);
  const body = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + entries.length / 2]), ...entries]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.alloc(2)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([
    Buffer.from(bytes.length < 16 ? [0x80 + bytes.length] : [0xd0, bytes.length]),
    bytes,
  ]);
}
