import type { APIContext } from 'astro';
import { drawMark } from '../domain/delivery/mark.ts';

export function GET({ locals: { wallet } }: APIContext): Response {
  return new Response(drawMark(wallet.profile), { headers: { 'Content-Type': 'image/svg+xml' } });
}
