/** The info string of a block that is computed from the deep reads: ` ```literature `, ` ```people `. */
export const PAPER_BLOCK = /^(literature|people)(?![^\s{])/i;
