/** Has no types of its own; what is used of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
