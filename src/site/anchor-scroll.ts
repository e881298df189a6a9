import type { Plugin } from './docsify';

/**
 * docsify looks an anchor up as `#id` in a selector, and throws on `#2024`: no later plugin would run. In both places
 * where it uses the id, an escaped one finds the same element.
 */
export const anchorScroll: Plugin = (_, docsify) => {
  const navigate = docsify.onNavigate.bind(docsify);
  docsify.onNavigate = source => {
    const { query } = docsify.route;
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
  };
};
