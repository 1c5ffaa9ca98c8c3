/** Elements whose script only the pages that hold them load; each tells for itself in `[data-lost]` when that does not arrive. */
const OWN_SCRIPTS = {
  'fix-steps': () => import('./fix-steps.ts'),
  'clear-device': () => import('./device/clear-device.ts'),
  'channel-check': () => import('./verify/channel-check.ts'),
  'service-status': () => import('./service-status.ts'),
};

export function loadOwnScripts(): void {
  for (const [name, load] of Object.entries(OWN_SCRIPTS)) {
    const element = document.querySelector(name);
    if (element) load().catch(() => element.querySelector('[data-lost]')?.removeAttribute('hidden'));
  }
}
