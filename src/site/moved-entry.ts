import { onPage, type Plugin } from './docsify';

/**
 * A link to an entry, made when the log was one page, goes on to the page of its year: the log's first page then lists
 * the years, and has no such heading.
 */
export const movedEntry: Plugin = (hook, docsify) => {
  hook.doneEach(() => {
    const { id = '' } = docsify.route.query;
    const year = /^_(\d{4})-\d\d-\d\d/.exec(id)?.[1];
    if (year === undefined || document.getElementById(id) !== null) return;
    const page = onPage('li > a').find((link) => link.textContent === year)?.getAttribute('href') ?? '';
    if (/^#[^?]*$/.test(page)) location.replace(`${page}?id=${id}`);
  });
};
