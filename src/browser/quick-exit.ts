/** The quick exit: away at once, even without a network, and whoever presses Back afterwards is sent away again. */

/** In this tab's storage: where the reader has left for, until somebody comes here anew. */
const KEY = 'left-for';

/** Presses further apart than this, in milliseconds, do not belong together. */
const TOGETHER = 1000;

function leave(to: string): void {
  document.body.replaceChildren();
  document.title = to;
  try {
    sessionStorage.setItem(KEY, to);
  } catch {
    // Then Back shows the pages before this one; this one is gone all the same.
  }
  location.replace(to);
}

/** @param isReturn by Back, Forward or Reload, which show what was left. A visit of its own is a new beginning. */
function stayAway(isReturn: boolean): void {
  try {
    const to = sessionStorage.getItem(KEY);
    if (to && isReturn) leave(to);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
stayAway(visit?.type !== 'navigate');
// A page that the browser kept whole comes back without running again.
addEventListener('pageshow', ({ persisted }) => persisted && stayAway(true));

const exit = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
if (exit) {
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave(exit.href);
  });
  // Shift, not Escape: Escape would stop the page we leave for from loading.
  let presses = 0;
  let last = 0;
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Shift' ? (timeStamp - last < TOGETHER ? presses : 0) + 1 : 0;
    last = timeStamp;
    if (presses === 3) leave(exit.href);
  });
}
