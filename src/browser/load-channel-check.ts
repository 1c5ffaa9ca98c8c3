/** The page that checks contacts brings its own script; when that does not arrive, the reader is told to compare by eye. */
export function loadChannelCheck(): void {
  const check = document.querySelector('channel-check');
  if (check) import('./verify/channel-check.ts').catch(() => check.querySelector('[data-lost]')?.removeAttribute('hidden'));
}
