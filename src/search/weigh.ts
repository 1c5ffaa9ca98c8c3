import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as a CDN sends them: brotli at quality 9. */
export const weigh = (file: string | Uint8Array) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
