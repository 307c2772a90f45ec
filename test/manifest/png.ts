const SIGNATURE = '89504e470d0a1a0a';

/** Width and height from a PNG's header chunk; undefined for bytes that are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng =
    buffer.length >= 24 && buffer.toString('hex', 0, 8) === SIGNATURE && buffer.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) } : undefined;
}
