import type { APIContext } from 'astro';
import { drawMark } from '../domain/delivery/mark.ts';
import { pngResponse } from '../pictures/rasterise.ts';

/** Home screen icons of the web manifest. */
export const getStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

export const GET = ({ locals: { wallet }, params }: APIContext): Promise<Response> => pngResponse(drawMark(wallet.profile), Number(params['size']));
