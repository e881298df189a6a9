import type { Plugin } from './docsify';

/**
 * For a page that is not there docsify looks for the sidebar beside the file, whose path has the site's own folder
 * before it, in place of the route: under `/repo/` it would ask for `/repo/repo/_sidebar.md`.
 */
export const missingPage: Plugin = (_, docsify) => {
  const load = docsify._loadSideAndNav.bind(docsify);
  docsify._loadSideAndNav = (_, ...rest) => load(docsify.route.path, ...rest);
};
