/** The words of the settings. */
export const en = {
  folders: 'Folders',
};

export const zh: typeof en = {
  folders: '文件夹',
};
