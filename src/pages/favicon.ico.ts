import type { APIContext } from 'astro';
import { drawMark } from '../domain/delivery/mark.ts';
import { wrapAsIco } from '../pictures/ico.ts';
import { rasterise } from '../pictures/rasterise.ts';

const SIZE = 32;

export async function GET({ locals: { wallet } }: APIContext): Promise<Response> {
  return new Response(wrapAsIco(await rasterise(drawMark(wallet.profile), SIZE), SIZE));
}
