import type { Plugin } from './docsify';

/**
 * docsify looks an anchor up as `#id` in a selector, and throws on `#2024`: no later plugin would run. In both places
 * where it uses the id, an escaped one finds the same element. What loads late above the place then moves it away.
 */
export const anchorScroll: Plugin = (_, docsify) => {
  const navigate = docsify.onNavigate.bind(docsify);
  let release = (): void => {};
  let lastPath = '';
  // docsify knows a click by the tag's name in capitals, which a link in a drawing has not.
  let followed = false;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof SVGElement ? target.closest('a') : null;
    followed = link !== null && link.getAttribute('href') !== location.hash;
  });
  docsify.onNavigate = asked => {
    const source = followed ? 'navigate' : asked;
    followed = false;
    release();
    const { query, path } = docsify.route;
    const samePage = path === lastPath;
    lastPath = path;
    const { id } = query;
    if (id === undefined) {
      navigate(source);
      return;
    }
    docsify.route.query = { ...query, id: CSS.escape(id) };
    try {
      navigate(source);
    } finally {
      docsify.route.query = query;
    }
    const place = document.getElementById(id);
    // On the way back within a page the browser itself returns to where the reader was.
    if (place !== null && (source !== 'history' || !samePage)) release = held(place);
  };
};

const readerActs = ['keydown', 'mousedown', 'touchstart', 'wheel'];

/** Keeps a place at the top of the window while images and diagrams above it come in, until the reader does something. */
function held(place: Element): () => void {
  const observer = new ResizeObserver(() => { place.scrollIntoView({ block: 'start', behavior: 'instant' }); });
  const page = document.querySelector('.markdown-section');
  if (page !== null) observer.observe(page);
  const release = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const act of readerActs) window.removeEventListener(act, release);
  };
  const timer = window.setTimeout(release, 5000);
  for (const act of readerActs) window.addEventListener(act, release, { passive: true });
  return release;
}
