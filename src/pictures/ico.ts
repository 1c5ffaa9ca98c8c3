/** Wraps one square PNG of up to 255 pixels in the ICO container that browsers still ask for by name. */
export function wrapAsIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const HEADER = 22;
  const file = new Uint8Array(HEADER + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // icon
  view.setUint16(4, 1, true); // one picture
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  file.set(png, HEADER);
  return file;
}
