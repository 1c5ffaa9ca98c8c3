import type { APIContext } from 'astro';
import { drawMark } from '../domain/delivery/mark.ts';
import { pngResponse } from '../pictures/rasterise.ts';

export const GET = ({ locals: { wallet } }: APIContext): Promise<Response> => pngResponse(drawMark(wallet.profile), 180);
