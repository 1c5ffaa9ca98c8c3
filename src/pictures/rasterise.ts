/** SVG to PNG in WebAssembly: the same bytes on every machine, no binary for each platform. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** Draws an SVG `width` pixels wide. Text must already be outlines: no fonts are read. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await ready;
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}

/** A PNG as an answer of an endpoint. */
export async function pngResponse(svg: string, width: number): Promise<Response> {
  return new Response(await rasterise(svg, width), { headers: { 'Content-Type': 'image/png' } });
}
