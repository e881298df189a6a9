/** The properties of a deep read; what stays empty is filled with what is known of the paper. */
export const PAPER_HEAD = `---
type: paper
title:
authors: []
year:
venue:
doi:
arxiv:
citekey:
institution:
citations:
citations_asof:
datasets: []
features: ""
method: ""
concepts: []
status: reading
read_date: {{date:YYYY-MM-DD}}
---
`;
