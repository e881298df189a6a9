/** What the app says of an export. */
export const en = {
  export: 'Export site',
  preview: 'Preview export',
  openSite: 'Open the exported site',
};

export const zh: typeof en = {
  export: '导出网站',
  preview: '预览导出',
  openSite: '打开导出的网站',
};
